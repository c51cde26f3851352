const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Words that stand where names stand and are none, lower case. */
export const nameLikeWords = {
	/** Never part of a name here: groups that are greeted, months, weekdays, nouns and verbs that begin with a capital. */
	everyday: words(
		"he she it they we er sie es wir who kunde kunden kundin kundinnen freund freunde freundin freundinnen leser leserin leserinnen team teams community welt world all alle kollege kollegen kollegin kolleginnen " +
			"damen herren damen gäste gast mitglied mitglieder nutzer nutzerin nutzerinnen partner partnerin eltern familie familien fans zusammen leute mädels jungs kinder " +
			"customer customers friend friends sir madam everyone folks guys there reader readers member members subscriber subscribers user users valued hiring manager support service " +
			"grüße grüßen gruß mutter vater mama papa oma opa schwester bruder the a an this that and und oder or but aber ist is war was hat has not kein keine unser unsere our your ihr ihre " +
			"montag dienstag mittwoch donnerstag freitag samstag sonntag monday tuesday wednesday thursday friday saturday sunday " +
			"januar februar märz april mai juni juli august september oktober november dezember january february march may june july october december " +
			"inc ltd llc gmbh ag kg corp company group co apt suite street st road avenue straße name address adresse phone telefon email website " +
			"hallo hi hey dear liebe lieber im in am an auf für mit von bei zu zum zur nach the to for with from by at on who what why how when where " +
			"tag woche monat jahr euro prozent angebot sale shop jetzt neu gratis wars wissen holle doktor professor präsident präsidentin minister ministerin " +
			"ringe ring ernst spaß style fashion schuhe mode kollektion collection edition",
	),
	/** Brands and places that look like people, by the words they begin with. */
	brands: [
		"calvin klein",
		"ralph lauren",
		"michael kors",
		"hugo boss",
		"tommy hilfiger",
		"tommy jeans",
		"jack wolfskin",
		"jack daniel",
		"jack & jones",
		"jim beam",
		"johnnie walker",
		"louis vuitton",
		"karl lagerfeld",
		"max mara",
		"jil sander",
		"marc jacobs",
		"marc o",
		"giorgio armani",
		"emporio armani",
		"paul smith",
		"paul hewitt",
		"daniel wellington",
		"daniel hechter",
		"tom tailor",
		"tom ford",
		"betty barclay",
		"gerry weber",
		"peter hahn",
		"oetker",
		"martens",
		"hauschka",
		"scholl",
		"pepper",
		"robert bosch",
		"adam opel",
		"ben & jerry",
		"stella mccartney",
		"stella artois",
		"elizabeth arden",
		"helena rubinstein",
		"estée lauder",
		"yves rocher",
		"yves saint",
		"christian dior",
		"jean paul",
		"victoria secret",
		"leonardo hotel",
		"jane austen",
		"harry potter",
		"james bond",
		"santa monica",
	] as readonly string[],
	/** A name with one of these is a company, a place or a product. */
	organisations: words(
		"investments investment street st avenue road hotel hotels resort sons brothers bros gmbh ag kg ohg ug inc ltd llc plc company group corp corporation stiftung foundation museum schule school university universität verlag bank apotheke drogerie straße platz weg allee bahnhof flughafen award awards preis cup arena stadion store stores shop collection edition kollektion linie serie records pictures studios studio clinic klinik center centre zentrum institut institute park parks point cliffs creek fort flat union team redaktion agentur atelier manufaktur brauerei bäckerei metzgerei restaurant café kaffee bier wein möbel mode schmuck parfum kosmetik motors airlines express jeans whisky",
	),
	/** Given names that are words too: a family name must follow. */
	doubtful: words(
		"alma amber angela arnold art august aurora axel bill bob brooke carol christian dawn dean dora elsa ernst eve frank georgia grace guy harry heather heide hope iris ivy jack jade jan jasmine jay jean jordan joy june kay kelly kim lee leo lily lou lore ludwig madison mandy mark martin max mercedes mike mila mina nick nova olive orlando paris pat penny per ray rich rick robin rosa rose roman ruth sandy scott stella sue summer sunny taylor ted till tim toni tony tracy viola violetta virginia wally will willi wolf",
	),
} as const;
