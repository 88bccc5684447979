namespace SocialServices.Domain.Territory;

/// <summary>Districts: CZ-NUTS (LAU 1) code, whose beginning is the code of the region, code of ČSÚ, code of RÚIAN, name.</summary>
/// <remarks>From code list 101 of ČSÚ (June 2024) and from RÚIAN (2023).</remarks>
internal static class DistrictTable
{
    public static ReadOnlySpan<byte> Rows => """
        CZ0100 40924 3100 Praha
        CZ0201 40169 3201 Benešov
        CZ0202 40177 3202 Beroun
        CZ0203 40185 3203 Kladno
        CZ0204 40193 3204 Kolín
        CZ0205 40207 3205 Kutná Hora
        CZ0206 40215 3206 Mělník
        CZ0207 40223 3207 Mladá Boleslav
        CZ0208 40231 3208 Nymburk
        CZ0209 40240 3209 Praha-východ
        CZ020A 40258 3210 Praha-západ
        CZ020B 40266 3211 Příbram
        CZ020C 40274 3212 Rakovník
        CZ0311 40282 3301 České Budějovice
        CZ0312 40291 3302 Český Krumlov
        CZ0313 40304 3303 Jindřichův Hradec
        CZ0314 40312 3305 Písek
        CZ0315 40321 3306 Prachatice
        CZ0316 40339 3307 Strakonice
        CZ0317 40347 3308 Tábor
        CZ0321 40355 3401 Domažlice
        CZ0322 40363 3404 Klatovy
        CZ0323 40371 3405 Plzeň-město
        CZ0324 40380 3406 Plzeň-jih
        CZ0325 40398 3407 Plzeň-sever
        CZ0326 40401 3408 Rokycany
        CZ0327 40410 3410 Tachov
        CZ0411 40428 3402 Cheb
        CZ0412 40436 3403 Karlovy Vary
        CZ0413 40444 3409 Sokolov
        CZ0421 40452 3502 Děčín
        CZ0422 40461 3503 Chomutov
        CZ0423 40479 3506 Litoměřice
        CZ0424 40487 3507 Louny
        CZ0425 40495 3508 Most
        CZ0426 40509 3509 Teplice
        CZ0427 40517 3510 Ústí nad Labem
        CZ0511 40525 3501 Česká Lípa
        CZ0512 40533 3504 Jablonec nad Nisou
        CZ0513 40541 3505 Liberec
        CZ0514 40550 3608 Semily
        CZ0521 40568 3602 Hradec Králové
        CZ0522 40576 3604 Jičín
        CZ0523 40584 3605 Náchod
        CZ0524 40592 3607 Rychnov nad Kněžnou
        CZ0525 40606 3610 Trutnov
        CZ0531 40614 3603 Chrudim
        CZ0532 40622 3606 Pardubice
        CZ0533 40631 3609 Svitavy
        CZ0534 40649 3611 Ústí nad Orlicí
        CZ0631 40657 3601 Havlíčkův Brod
        CZ0632 40665 3707 Jihlava
        CZ0633 40673 3304 Pelhřimov
        CZ0634 40681 3710 Třebíč
        CZ0635 40690 3714 Žďár nad Sázavou
        CZ0641 40703 3701 Blansko
        CZ0642 40711 3702 Brno-město
        CZ0643 40720 3703 Brno-venkov
        CZ0644 40738 3704 Břeclav
        CZ0645 40746 3706 Hodonín
        CZ0646 40754 3712 Vyškov
        CZ0647 40762 3713 Znojmo
        CZ0711 40771 3811 Jeseník
        CZ0712 40789 3805 Olomouc
        CZ0713 40797 3709 Prostějov
        CZ0714 40801 3808 Přerov
        CZ0715 40819 3809 Šumperk
        CZ0721 40827 3708 Kroměříž
        CZ0722 40835 3711 Uherské Hradiště
        CZ0723 40843 3810 Vsetín
        CZ0724 40851 3705 Zlín
        CZ0801 40860 3801 Bruntál
        CZ0802 40878 3802 Frýdek-Místek
        CZ0803 40886 3803 Karviná
        CZ0804 40894 3804 Nový Jičín
        CZ0805 40908 3806 Opava
        CZ0806 40916 3807 Ostrava-město
        """u8;
}
