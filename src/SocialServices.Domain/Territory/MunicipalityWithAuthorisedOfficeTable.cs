namespace SocialServices.Domain.Territory;

/// <summary>
/// Municipalities with an authorised office: code of ČSÚ, whose beginning is the code of the municipality with extended powers, number of
/// municipalities, name.
/// </summary>
/// <remarks>From code list 61 of ČSÚ (June 2024).</remarks>
internal static class MunicipalityWithAuthorisedOfficeTable
{
    public static ReadOnlySpan<byte> Rows => """
        10000 1 Praha
        21011 35 Benešov
        21012 6 Sázava
        21013 10 Týnec nad Sázavou
        21021 48 Beroun
        21031 27 Brandýs nad Labem-Stará Boleslav
        21032 7 Čelákovice
        21033 15 Odolena Voda
        21034 9 Úvaly
        21041 37 Čáslav
        21051 11 Černošice
        21052 20 Hostivice
        21053 9 Jesenice
        21054 13 Jílové u Prahy
        21055 13 Mníšek pod Brdy
        21056 13 Roztoky
        21061 21 Český Brod
        21071 24 Dobříš
        21081 37 Hořovice
        21091 40 Kladno
        21092 8 Unhošť
        21101 40 Kolín
        21102 12 Kouřim
        21103 9 Pečky
        21104 8 Týnec nad Labem
        21111 18 Kralupy nad Vltavou
        21121 25 Kutná Hora
        21122 17 Uhlířské Janovice
        21123 9 Zruč nad Sázavou
        21131 12 Lysá nad Labem
        21141 32 Mělník
        21142 7 Mšeno
        21151 4 Bělá pod Bezdězem
        21152 11 Benátky nad Jizerou
        21153 83 Mladá Boleslav
        21161 22 Mnichovo Hradiště
        21171 12 Neratovice
        21181 29 Nymburk
        21182 10 Sadská
        21191 17 Městec Králové
        21192 18 Poděbrady
        21201 15 Březnice
        21202 52 Příbram
        21203 7 Rožmitál pod Třemšínem
        21211 10 Jesenice
        21212 11 Křivoklát
        21213 18 Nové Strašecí
        21214 44 Rakovník
        21221 5 Kamenice
        21222 14 Kostelec nad Černými lesy
        21223 33 Říčany
        21231 22 Sedlčany
        21241 40 Slaný
        21242 12 Velvary
        21251 48 Vlašim
        21261 15 Votice
        31011 26 Blatná
        31021 65 České Budějovice
        31022 4 Hluboká nad Vltavou
        31023 5 Lišov
        31024 5 Zliv
        31031 22 Český Krumlov
        31032 3 Horní Planá
        31033 6 Vyšší Brod
        31039 1 Vojenský újezd Boletice
        31041 19 Dačice
        31042 4 Slavonice
        31051 55 Jindřichův Hradec
        31052 3 Nová Bystřice
        31061 15 Kaplice
        31071 26 Milevsko
        31081 7 Mirotice
        31082 12 Mirovice
        31083 25 Písek
        31084 5 Protivín
        31091 8 Netolice
        31092 29 Prachatice
        31093 7 Volary
        31101 20 Soběslav
        31102 11 Veselí nad Lužnicí
        31111 50 Strakonice
        31112 19 Volyně
        31121 11 Bechyně
        31122 11 Mladá Vožice
        31123 3 Sezimovo Ústí
        31124 54 Tábor
        31131 4 Nové Hrady
        31132 12 Trhové Sviny
        31141 2 České Velenice
        31142 4 Suchdol nad Lužnicí
        31143 19 Třeboň
        31151 14 Týn nad Vltavou
        31161 21 Vimperk
        31171 17 Vodňany
        32011 13 Blovice
        32012 6 Spálené Poříčí
        32021 30 Domažlice
        32022 15 Kdyně
        32023 13 Poběžovice
        32031 20 Horažďovice
        32041 10 Horšovský Týn
        32042 8 Staňkov
        32051 32 Klatovy
        32052 5 Nýrsko
        32053 7 Plánice
        32061 25 Kralovice
        32062 6 Manětín
        32063 13 Plasy
        32071 26 Nepomuk
        32081 15 Město Touškov
        32082 13 Nýřany
        32083 15 Třemošná
        32084 11 Všeruby
        32091 4 Plzeň
        32092 11 Starý Plzenec
        32101 30 Přeštice
        32111 17 Radnice
        32112 34 Rokycany
        32113 17 Zbiroh
        32121 5 Dobřany
        32122 9 Holýšov
        32123 10 Stod
        32131 5 Bezdružice
        32132 19 Stříbro
        32141 5 Kašperské Hory
        32142 25 Sušice
        32151 7 Bor
        32152 8 Planá
        32153 12 Tachov
        41011 5 Aš
        41021 21 Cheb
        41031 21 Karlovy Vary
        41032 5 Nejdek
        41033 6 Toužim
        41034 8 Žlutice
        41039 1 Vojenský újezd Hradiště
        41041 8 Kraslice
        41051 14 Mariánské Lázně
        41061 15 Ostrov
        41071 3 Horní Slavkov
        41072 5 Chodov
        41073 4 Kynšperk nad Ohří
        41074 2 Loket
        41075 16 Sokolov
        42011 8 Bílina
        42021 11 Benešov nad Ploučnicí
        42022 8 Česká Kamenice
        42023 15 Děčín
        42031 17 Chomutov
        42032 8 Jirkov
        42041 10 Kadaň
        42042 4 Klášterec nad Ohří
        42043 5 Vejprty
        42051 30 Litoměřice
        42052 4 Štětí
        42053 6 Úštěk
        42061 11 Litvínov
        42071 39 Louny
        42072 2 Postoloprty
        42081 10 Libochovice
        42082 22 Lovosice
        42091 15 Most
        42101 11 Podbořany
        42111 33 Roudnice nad Labem
        42121 5 Rumburk
        42122 7 Šluknov
        42131 10 Duchcov
        42132 1 Krupka
        42133 15 Teplice
        42141 4 Libouchec
        42142 15 Ústí nad Labem
        42143 4 Velké Březno
        42151 6 Varnsdorf
        42161 18 Žatec
        51011 20 Česká Lípa
        51012 12 Doksy
        51013 9 Mimoň
        51021 15 Frýdlant
        51022 3 Nové Město pod Smrkem
        51031 12 Jablonec nad Nisou
        51041 18 Jilemnice
        51042 3 Rokytnice nad Jizerou
        51051 11 Český Dub
        51052 1 Hodkovice nad Mohelkou
        51053 3 Hrádek nad Nisou
        51054 6 Chrastava
        51055 2 Jablonné v Podještědí
        51056 5 Liberec
        51061 5 Cvikov
        51062 11 Nový Bor
        51071 9 Lomnice nad Popelkou
        51072 13 Semily
        51081 10 Tanvald
        51091 36 Turnov
        51101 11 Železný Brod
        52011 10 Broumov
        52012 4 Teplice nad Metují
        52021 17 Dobruška
        52022 9 Opočno
        52031 28 Dvůr Králové nad Labem
        52041 29 Hořice
        52051 39 Hradec Králové
        52052 13 Chlumec nad Cidlinou
        52053 10 Nechanice
        52054 12 Smiřice
        52055 7 Třebechovice pod Orebem
        52061 15 Jaroměř
        52071 48 Jičín
        52072 16 Kopidlno
        52073 5 Lázně Bělohrad
        52074 8 Sobotka
        52081 14 Kostelec nad Orlicí
        52082 8 Týniště nad Orlicí
        52091 5 Červený Kostelec
        52092 10 Česká Skalice
        52093 5 Hronov
        52094 8 Náchod
        52095 8 Police nad Metují
        52101 5 Nová Paka
        52111 13 Nové Město nad Metují
        52121 23 Nový Bydžov
        52131 5 Rokytnice v Orlických horách
        52132 19 Rychnov nad Kněžnou
        52133 8 Vamberk
        52141 5 Svoboda nad Úpou
        52142 13 Trutnov
        52143 9 Úpice
        52144 4 Žacléř
        52151 5 Hostinné
        52152 11 Vrchlabí
        53011 5 Česká Třebová
        53021 22 Hlinsko
        53031 14 Holice
        53041 14 Heřmanův Městec
        53042 20 Chrast
        53043 22 Chrudim
        53044 8 Nasavrky
        53045 13 Skuteč
        53046 9 Třemošnice
        53051 5 Králíky
        53061 22 Lanškroun
        53071 35 Litomyšl
        53081 12 Jevíčko
        53082 21 Moravská Třebová
        53091 20 Lázně Bohdaneč
        53092 36 Pardubice
        53101 20 Polička
        53111 7 Chvaletice
        53112 35 Přelouč
        53121 28 Svitavy
        53131 16 Ústí nad Orlicí
        53141 20 Choceň
        53142 20 Vysoké Mýto
        53151 9 Jablonné nad Orlicí
        53152 5 Letohrad
        53153 13 Žamberk
        61011 39 Bystřice nad Pernštejnem
        61021 6 Golčův Jeníkov
        61022 44 Havlíčkův Brod
        61023 7 Přibyslav
        61031 25 Humpolec
        61041 31 Chotěboř
        61051 50 Jihlava
        61052 16 Polná
        61053 12 Třešť
        61061 19 Jemnice
        61062 28 Moravské Budějovice
        61071 27 Náměšť nad Oslavou
        61081 30 Nové Město na Moravě
        61091 24 Pacov
        61101 12 Kamenice nad Lipou
        61102 53 Pelhřimov
        61103 6 Počátky
        61111 18 Ledeč nad Sázavou
        61112 14 Světlá nad Sázavou
        61121 45 Telč
        61131 17 Hrotovice
        61132 5 Jaroměřice nad Rokytnou
        61133 71 Třebíč
        61141 15 Velká Bíteš
        61142 42 Velké Meziříčí
        61151 48 Žďár nad Sázavou
        62011 1 Adamov
        62012 42 Blansko
        62021 51 Boskovice
        62022 16 Letovice
        62023 6 Velké Opatovice
        62031 1 Brno
        62041 18 Břeclav
        62051 20 Bučovice
        62061 18 Hodonín
        62071 20 Hustopeče
        62072 8 Klobouky u Brna
        62081 17 Ivančice
        62091 10 Kuřim
        62101 6 Bzenec
        62102 28 Kyjov
        62103 8 Ždánice
        62111 17 Mikulov
        62121 10 Miroslav
        62122 23 Moravský Krumlov
        62131 13 Pohořelice
        62141 24 Rosice
        62151 18 Slavkov u Brna
        62161 40 Šlapanice
        62171 59 Tišnov
        62181 3 Strážnice
        62182 8 Velká nad Veličkou
        62183 11 Veselí nad Moravou
        62191 7 Ivanovice na Hané
        62192 6 Rousínov
        62193 28 Vyškov
        62199 1 Vojenský újezd Březina
        62201 11 Hrušovany nad Jevišovkou
        62202 22 Vranov nad Dyjí
        62203 78 Znojmo
        62211 24 Židlochovice
        71011 32 Hranice
        71021 13 Javorník
        71022 9 Jeseník
        71023 2 Zlaté Hory
        71031 22 Konice
        71041 14 Lipník nad Bečvou
        71051 20 Litovel
        71061 14 Mohelnice
        71071 1 Hlubočky
        71072 44 Olomouc
        71079 1 Vojenský újezd Libavá
        71081 14 Němčice nad Hanou
        71082 61 Prostějov
        71091 9 Kojetín
        71092 50 Přerov
        71101 20 Šternberk
        71102 2 Moravský Beroun
        71111 8 Hanušovice
        71112 28 Šumperk
        71121 10 Uničov
        71131 28 Zábřeh
        72011 14 Bystřice pod Hostýnem
        72021 19 Holešov
        72031 3 Hulín
        72032 4 Chropyně
        72033 5 Koryčany
        72034 24 Kroměříž
        72035 10 Morkovice-Slížany
        72041 9 Luhačovice
        72042 6 Slavičín
        72051 7 Napajedla
        72052 3 Otrokovice
        72061 9 Rožnov pod Radhoštěm
        72071 6 Staré Město
        72072 39 Uherské Hradiště
        72073 3 Uherský Ostroh
        72081 8 Bojkovice
        72082 22 Uherský Brod
        72091 7 Brumov-Bylnice
        72092 13 Valašské Klobouky
        72101 18 Valašské Meziříčí
        72111 16 Vizovice
        72121 6 Horní Lideč
        72122 4 Karolinka
        72123 22 Vsetín
        72131 30 Zlín
        81011 9 Bílovec
        81012 3 Studénka
        81021 3 Bohumín
        81031 22 Bruntál
        81032 4 Horní Benešov
        81034 5 Vrbno pod Pradědem
        81041 2 Český Těšín
        81051 6 Frenštát pod Radhoštěm
        81061 37 Frýdek-Místek
        81071 11 Frýdlant nad Ostravicí
        81081 5 Havířov
        81091 15 Hlučín
        81101 12 Jablunkov
        81111 4 Karviná
        81121 4 Kopřivnice
        81122 6 Příbor
        81131 9 Kravaře
        81141 9 Krnov
        81142 9 Město Albrechtice
        81143 7 Osoblaha
        81152 16 Nový Jičín
        81161 8 Odry
        81162 2 Fulnek
        81171 41 Opava
        81181 3 Orlová
        81191 12 Ostrava
        81192 1 Vratimov
        81201 11 Rýmařov
        81211 12 Třinec
        81221 12 Vítkov
        """u8;
}
