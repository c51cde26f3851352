/** Texts written for this project. `named`: the name or address between ‹ › is to be found; `harmless`: adverts with brands, products and places. */
export const germanCases = {
	names: `
Bitte rufen Sie Frau ‹Yıldırım› bis Freitag zurück.
Ansprechpartner: ‹Thilo Beispielhuber›, Durchwahl 12
Die Lieferung geht an ‹Katrin Musterfeld› aus Kiel.
Geschäftsführer: ‹Onyeka Mustermann›
z. Hd. ‹Rolf Testberg›
Mit freundlichen Grüßen\\n‹Chinedu Probst›
‹Swantje Musterlein›\\nMusterweg 3\\n24103 Kiel
Sehr geehrter Herr Dr. ‹Beispielmeier›, vielen Dank.
Ich heiße ‹Zeynep Musteroğlu› und habe eine Frage.
„Sehr bequem“, sagt ‹Marek Beispielski›.
‹Gesine Wurzelprobe›, gesine.wurzelprobe@beispiel.de
Hallo ‹Dörte›, hast du kurz Zeit?
Name: ‹Vuk Mustervić›
‹Ngozi Testfall› wohnt in Bremen.
Das Interview führte ‹Agnieszka Musterska›.
i. A. ‹Fenja Beispielsen›
Unser Kollege ‹Emre Musterkaya› hilft Ihnen.
Kundin: ‹Ottilie Vonderprobe›
Verantwortlich: ‹Brunhild Testmann›
Liebe ‹Jolanta›, alles Gute!`,
	addresses: `
Sie finden uns in der ‹Lindenstraße 14b, 50674 Köln›.
‹Am alten Hafen 3, 28195 Bremen›
‹Straße des Friedens 12, 99094 Erfurt›
‹Postfach 10 20 30, 40001 Düsseldorf›
‹Mozartgasse 7/2/15, 5020 Salzburg›
‹Seestrasse 45, CH-8002 Zürich›
‹Rue de Lausanne 18, 1201 Genève›
‹14 rue des Lilas, 69003 Lyon›
‹3 bis, avenue Victor Hugo, 13001 Marseille›
‹27 High Street, Oxford OX1 4AS›
‹742 Maple Avenue, Springfield, IL 62704›
‹04109 Leipzig, Thomaskirchhof 8›
‹Hauptstr.5, 53111 Bonn›
‹Karl-Liebknecht-Allee 99, 04275 Leipzig›
‹Musterplatz 1\\nHinterhaus\\n10115 Berlin›
‹Schlossallee 4, Top 12, 1140 Wien›`,
	harmless: `
Neue Laufschuhe von Adidas und Puma jetzt im Angebot
Wohnen wie in Paris: Möbel aus der Provence
Die besten Cafés in Hamburg, Berlin und München
Samsung Galaxy S24 mit 256 GB für 599 Euro
Müller Drogerie: 3 für 2 auf alle Shampoos
Ihr Urlaub am Gardasee ab 299 Euro pro Person
Persil, Ariel und Lenor im Vorteilspack
Herbst Winter Kollektion 2026: Mäntel aus Wolle
Mercedes, Audi oder Opel? Der große Vergleich
Jack Wolfskin Jacken im Sale bis Sonntag
Tommy Hilfiger Hemden, drei Farben, ein Preis
Calvin Klein Jeans bis zu 40 % reduziert
Frau Holle im Theater: Karten ab 12 Euro
Black Friday Deals: Laptops ab 399 Euro
Der Große Preis von Monaco live im Fernsehen
Frische Erdbeeren vom Bodensee, Kilo 4,99
Wiener Schnitzel mit Pommes, heute 9,90
Platz 1 im Test: unser Akku-Staubsauger
Nur 3 Tage: 20 % auf Gartenmöbel
Hotel Vier Jahreszeiten, zwei Nächte mit Frühstück
Schwarzwälder Schinken, luftgetrocknet, 200 g
Die neue Kollektion von Hugo Boss ist da
Lernen Sie Spanisch in 30 Tagen
Weg mit dem Winterspeck: 5 Kurse zum Preis von 4
Start im Mai: Weiterbildung Online Marketing
Sale\\nBis Sonntag 50 % auf alles\\nNur im Laden
Neue Küche\\nPlanung in 3 Tagen\\nMontage gratis
Bosch Akkuschrauber 18 V mit 2 Akkus
Matratzen Größe 140 x 200, Härtegrad 3
Auf dem Weg 2 Pausen, danach Kaffee und Kuchen
Buy two, get one free: Summer Sale on Main Street
Johnson & Johnson recalls one batch
Louis Vuitton bags at half price
Visit San Francisco and Santa Monica this spring
Ben & Jerry's: new flavours from 4.99
Our Spring Collection has landed: 24 colours
Amazon Prime, Netflix and Disney Plus compared
Best of Jane Austen: the complete edition
Levi Strauss jeans, sizes 28 to 40
Great deals in 12 Easy Steps
Dr. Oetker Pizza, 3 Sorten, je 2,49
Mit Vitamin C und Zink, 60 Kapseln
Die Allianz Arena öffnet um 17 Uhr
Robert Bosch Stiftung fördert Schulen
Albert Schweitzer Schule: Tag der offenen Tür
Mein Lieblingskaffee: Arabica aus Peru
Straße gesperrt: 3 Kilometer Umweg
Ring 2 der Autobahn ist frei
Ich bin Feuer und Flamme für Grillgut
„Testsieger“, sagt Stiftung Warentest.`,
} as const;
