namespace SocialServices.Domain.Territory;

/// <summary>
/// Municipalities with extended powers: code of ČSÚ, code of RÚIAN, code of the municipality of the seat, number of municipalities,
/// districts of the territory with that of the seat first, after a slash those that ended with the year 2020, name.
/// </summary>
/// <remarks>From code list 65 of ČSÚ (September 2020 and June 2024) and from RÚIAN (2023).</remarks>
internal static class MunicipalityWithExtendedPowersTable
{
    public static ReadOnlySpan<byte> Rows => """
        1000 19 554782 1 CZ0100 Praha
        2101 27 529303 51 CZ0201 Benešov
        2102 51 531057 48 CZ0202 Beroun
        2103 213 538094 58 CZ0209 Brandýs nad Labem-Stará Boleslav
        2104 124 534005 37 CZ0205 Čáslav
        2105 230 539139 79 CZ020A Černošice
        2106 108 533271 21 CZ0204/CZ0208 Český Brod
        2107 248 540111 24 CZ020B Dobříš
        2108 60 531189 37 CZ0202 Hořovice
        2109 78 532053 48 CZ0203 Kladno
        2110 94 533165 69 CZ0204 Kolín
        2111 132 534951 18 CZ0206 Kralupy nad Vltavou
        2112 116 533955 51 CZ0205 Kutná Hora
        2113 183 537454 12 CZ0208 Lysá nad Labem
        2114 141 534676 39 CZ0206 Mělník
        2115 167 535419 98 CZ0207 Mladá Boleslav
        2116 175 536326 22 CZ0207 Mnichovo Hradiště
        2117 159 535087 12 CZ0206 Neratovice
        2118 191 537004 39 CZ0208 Nymburk
        2119 205 537683 35 CZ0208 Poděbrady
        2120 256 539911 74 CZ020B Příbram
        2121 272 541656 83 CZ020C Rakovník
        2122 221 538728 52 CZ0209 Říčany
        2123 264 541281 22 CZ020B Sedlčany
        2124 86 532819 52 CZ0203 Slaný
        2125 35 530883 48 CZ0201 Vlašim
        2126 43 530905 15 CZ0201 Votice
        3101 434 550850 26 CZ0316 Blatná
        3102 302 544256 79 CZ0311 České Budějovice
        3103 329 545392 32 CZ0312 Český Krumlov
        3104 337 546127 23 CZ0313 Dačice
        3105 345 545881 58 CZ0313 Jindřichův Hradec
        3106 311 545562 15 CZ0312 Kaplice
        3107 396 549576 26 CZ0314 Milevsko
        3108 400 549240 49 CZ0314 Písek
        3109 418 550094 44 CZ0315 Prachatice
        3110 469 553131 31 CZ0317 Soběslav
        3111 442 550787 69 CZ0316 Strakonice
        3112 477 552046 79 CZ0317 Tábor
        3113 281 545171 16 CZ0311 Trhové Sviny
        3114 353 547336 25 CZ0313 Třeboň
        3115 299 545201 14 CZ0311 Týn nad Vltavou
        3116 426 550647 21 CZ0315 Vimperk
        3117 451 551953 17 CZ0316 Vodňany
        3201 591 557587 19 CZ0324 Blovice
        3202 485 553425 58 CZ0321 Domažlice
        3203 558 556254 20 CZ0322 Horažďovice
        3204 493 553671 18 CZ0321 Horšovský Týn
        3205 566 555771 44 CZ0322 Klatovy
        3206 639 559075 44 CZ0325 Kralovice
        3207 604 558109 26 CZ0324 Nepomuk
        3208 647 559300 54 CZ0325 Nýřany
        3209 582 554791 15 CZ0323 Plzeň
        3210 612 558249 30 CZ0324 Přeštice
        3211 655 559717 68 CZ0326 Rokycany
        3212 621 558389 24 CZ0324/CZ0321 Stod
        3213 680 561215 24 CZ0327 Stříbro
        3214 574 557153 30 CZ0322 Sušice
        3215 698 560715 27 CZ0327 Tachov
        4101 507 554499 5 CZ0411 Aš
        4102 515 554481 21 CZ0411 Cheb
        4103 531 554961 41 CZ0412 Karlovy Vary
        4104 663 560472 8 CZ0413 Kraslice
        4105 523 554642 14 CZ0411 Mariánské Lázně
        4106 540 555428 15 CZ0412 Ostrov
        4107 671 560286 30 CZ0413 Sokolov
        4201 906 567451 8 CZ0426 Bílina
        4202 728 562335 34 CZ0421 Děčín
        4203 752 562971 25 CZ0422 Chomutov
        4204 761 563102 19 CZ0422 Kadaň
        4205 825 564567 40 CZ0423 Litoměřice
        4206 884 567256 11 CZ0425 Litvínov
        4207 850 565971 41 CZ0424 Louny
        4208 833 565229 32 CZ0423 Lovosice
        4209 892 567027 15 CZ0425 Most
        4210 868 566616 11 CZ0424 Podbořany
        4211 841 565555 33 CZ0423 Roudnice nad Labem
        4212 736 562777 12 CZ0421 Rumburk
        4213 914 567442 26 CZ0426 Teplice
        4214 922 554804 23 CZ0427 Ústí nad Labem
        4215 744 562882 6 CZ0421 Varnsdorf
        4216 876 566985 18 CZ0424 Žatec
        5101 710 561380 41 CZ0511 Česká Lípa
        5102 809 564028 18 CZ0513 Frýdlant
        5103 779 563510 12 CZ0512 Jablonec nad Nisou
        5104 1139 577197 21 CZ0514 Jilemnice
        5105 817 563889 28 CZ0513 Liberec
        5106 701 561860 16 CZ0511 Nový Bor
        5107 1147 576964 22 CZ0514 Semily
        5108 787 563820 10 CZ0512/CZ0514 Tanvald
        5109 1155 577626 36 CZ0514,CZ0512,CZ0513 Turnov
        5110 795 563871 11 CZ0512 Železný Brod
        5201 1031 573922 14 CZ0523 Broumov
        5202 1104 576271 26 CZ0524 Dobruška
        5203 1201 579203 28 CZ0525 Dvůr Králové nad Labem
        5204 1007 572926 29 CZ0522 Hořice
        5205 965 569810 81 CZ0521 Hradec Králové
        5206 1040 574121 15 CZ0523 Jaroměř
        5207 1015 572659 77 CZ0522 Jičín
        5208 1112 576361 22 CZ0524 Kostelec nad Orlicí
        5209 1066 573868 36 CZ0523 Náchod
        5210 1023 573248 5 CZ0522 Nová Paka
        5211 1058 574279 13 CZ0523 Nové Město nad Metují
        5212 973 570508 23 CZ0521 Nový Bydžov
        5213 1121 576069 32 CZ0524 Rychnov nad Kněžnou
        5214 1210 579025 31 CZ0525 Trutnov
        5215 1228 579858 16 CZ0525 Vrchlabí
        5301 1279 580031 5 CZ0534 Česká Třebová
        5302 990 571393 22 CZ0531 Hlinsko
        5303 1074 574988 14 CZ0532 Holice
        5304 981 571164 86 CZ0531 Chrudim
        5305 1236 580481 5 CZ0534 Králíky
        5306 1244 580511 22 CZ0534 Lanškroun
        5307 1163 578347 35 CZ0533 Litomyšl
        5308 1171 578444 33 CZ0533 Moravská Třebová
        5309 1082 555134 56 CZ0532 Pardubice
        5310 1180 578576 20 CZ0533 Polička
        5311 1091 575500 42 CZ0532 Přelouč
        5312 1198 577731 28 CZ0533 Svitavy
        5313 1287 579891 16 CZ0534 Ústí nad Orlicí
        5314 1252 581186 40 CZ0534 Vysoké Mýto
        5315 1261 581259 27 CZ0534 Žamberk
        6101 1678 595411 39 CZ0635 Bystřice nad Pernštejnem
        6102 949 568414 57 CZ0631 Havlíčkův Brod
        6103 361 547999 25 CZ0633 Humpolec
        6104 931 568759 31 CZ0631 Chotěboř
        6105 1503 586846 78 CZ0632/CZ0631 Jihlava
        6106 1571 591181 47 CZ0634 Moravské Budějovice
        6107 1589 591211 27 CZ0634 Náměšť nad Oslavou
        6108 1686 596230 30 CZ0635 Nové Město na Moravě
        6109 370 548511 24 CZ0633 Pacov
        6110 388 547492 71 CZ0633 Pelhřimov
        6111 957 569569 32 CZ0631 Světlá nad Sázavou
        6112 1511 588024 45 CZ0632 Telč
        6113 1597 590266 93 CZ0634 Třebíč
        6114 1694 597007 57 CZ0635 Velké Meziříčí
        6115 1708 595209 48 CZ0635 Žďár nad Sázavou
        6201 1295 581283 43 CZ0641 Blansko
        6202 1309 581372 73 CZ0641 Boskovice
        6203 1317 582786 1 CZ0642 Brno
        6204 1384 584291 18 CZ0644 Břeclav
        6205 1627 592943 20 CZ0646 Bučovice
        6206 1473 586021 18 CZ0645 Hodonín
        6207 1392 584495 28 CZ0644 Hustopeče
        6208 1325 583120 17 CZ0643 Ivančice
        6209 1333 583251 10 CZ0643 Kuřim
        6210 1481 586307 42 CZ0645 Kyjov
        6211 1406 584649 17 CZ0644 Mikulov
        6212 1651 594482 33 CZ0647 Moravský Krumlov
        6213 1414 584801 13 CZ0643 Pohořelice
        6214 1341 583782 24 CZ0643 Rosice
        6215 1635 593583 18 CZ0646 Slavkov u Brna
        6216 1368 583952 40 CZ0643 Šlapanice
        6217 1350 584002 59 CZ0643 Tišnov
        6218 1490 586722 22 CZ0645 Veselí nad Moravou
        6219 1643 592889 42 CZ0646 Vyškov
        6220 1660 593711 111 CZ0647 Znojmo
        6221 1376 584282 24 CZ0643 Židlochovice
        7101 1970 513750 32 CZ0714 Hranice
        7102 2062 536385 24 CZ0711 Jeseník
        7103 1554 589624 22 CZ0713 Konice
        7104 1988 514705 14 CZ0714 Lipník nad Bečvou
        7105 1881 503444 20 CZ0712 Litovel
        7106 2003 540471 14 CZ0715 Mohelnice
        7107 1899 500496 46 CZ0712 Olomouc
        7108 1562 589250 75 CZ0713 Prostějov
        7109 1996 511382 59 CZ0714 Přerov
        7110 1911 505188 22 CZ0712 Šternberk
        7111 2020 523704 36 CZ0715 Šumperk
        7112 1902 505587 10 CZ0712 Uničov
        7113 2011 541354 28 CZ0715 Zábřeh
        7201 1520 588393 14 CZ0721 Bystřice pod Hostýnem
        7202 1538 588458 19 CZ0721 Holešov
        7203 1546 588296 46 CZ0721 Kroměříž
        7204 1422 585459 15 CZ0724 Luhačovice
        7205 1431 585599 10 CZ0724 Otrokovice
        7206 2038 544841 9 CZ0723 Rožnov pod Radhoštěm
        7207 1601 592005 48 CZ0722 Uherské Hradiště
        7208 1619 592731 30 CZ0722 Uherský Brod
        7209 1449 585891 20 CZ0724/CZ0723 Valašské Klobouky
        7210 2046 545058 18 CZ0723 Valašské Meziříčí
        7211 1457 585939 16 CZ0724 Vizovice
        7212 2054 541630 32 CZ0723 Vsetín
        7213 1465 585068 30 CZ0724 Zlín
        8101 1830 599247 12 CZ0804 Bílovec
        8102 1783 599051 3 CZ0803 Bohumín
        8103 1716 597180 31 CZ0801 Bruntál
        8104 1821 598933 2 CZ0803 Český Těšín
        8105 1848 599344 6 CZ0804 Frenštát pod Radhoštěm
        8106 1741 598003 37 CZ0802 Frýdek-Místek
        8107 1759 598143 11 CZ0802 Frýdlant nad Ostravicí
        8108 1791 555088 5 CZ0803 Havířov
        8109 1929 507016 15 CZ0805 Hlučín
        8110 1767 598259 12 CZ0802 Jablunkov
        8111 1805 598917 4 CZ0803 Karviná
        8112 1856 599565 10 CZ0804 Kopřivnice
        8113 1937 507580 9 CZ0805 Kravaře
        8114 1724 597520 25 CZ0801 Krnov
        8115 1864 599191 16 CZ0804 Nový Jičín
        8116 1872 599701 10 CZ0804 Odry
        8117 1945 505927 41 CZ0805 Opava
        8118 1813 599069 3 CZ0803 Orlová
        8119 1961 554821 13 CZ0806 Ostrava
        8120 1732 597783 11 CZ0801 Rýmařov
        8121 1775 598810 12 CZ0802 Třinec
        8122 1953 511021 12 CZ0805 Vítkov
        """u8;
}
