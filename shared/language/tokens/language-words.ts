const list = (words: string): readonly string[] => words.split(" ");

/** Words that give German away: function words and the vocabulary of shops and adverts. Words that are also common English are left out. */
const german = list(
	"der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine keinen ist sind war waren wird werden wurde hat haben hatte " +
		"ich du er sie es wir ihr mir mich dir dich uns euch ihnen sich mein meine dein deine deinen deinem deiner sein seine unser unsere unseren ihre ihren " +
		"mit ohne für von vom zu zum zur bei beim auf aus nach vor über unter zwischen durch gegen um bis seit als wie wenn weil dass ob auch nur noch schon " +
		"sehr mehr viel viele alle alles jeder jede jedes jetzt heute morgen hier dort immer nie wieder neu neue neuen neuer neues gut gute guter beste besten " +
		"kaufen bestellen sparen entdecken buchen sichern testen vergleichen finden holen erhalten anmelden registrieren kostenlos gratis günstig günstige " +
		"preis preise angebot angebote rabatt gutschein versand versandkostenfrei lieferung schnell einfach sofort tag tage stunden woche wochen monat jahr " +
		"schuhe kleider kleidung mode möbel reise reisen urlaub haus wohnung küche garten kinder damen herren geschenke geschenk grüne grün rote blau schwarz " +
		"qualität auswahl händler laden kunden kundin deutschland österreich schweiz berlin münchen köln wien was wer wo wann warum welche welcher so am im ins " +
		"ab pro inkl bzw kann können muss müssen soll will wollen darf macht machen gibt geht lernen lesen mehr jahre euro uhr teil frei ganz zeit leben welt " +
		"nachhaltig nachhaltige umweltfreundlich klimaneutral regional frisch frische schokolade kaffee werkzeug lieblingsstück handgemacht winter sommer dich",
);

/** Words that give English away. Words that are also common German ("in", "so", "an", "was", "will", "am") are left out. */
const english = list(
	"the a of and or but not no is are were be been being has have had do does did i you he she it we they me him her us them my your his our their its " +
		"with without for from to at by on off up out over under into after before than then that this these those there here what who whom which when where " +
		"why how if because as all any each every some more most less many much very just only also too can could should would may might must shall now today " +
		"buy shop save get find discover order book try start learn read see make free cheap deal deals sale offer offers discount shipping delivery price " +
		"prices best new top great good better quality fast easy quick online store shoes clothes clothing fashion furniture travel holiday home house kitchen " +
		"garden kids women men gifts gift green red blue black customers day days hours week weeks month year years people thing things world life time one two " +
		"like love know want need look looking think take give keep never always again about don't can't it's you're i'm won't didn't fresh handmade jackets " +
		"sustainable chocolate coffee tools limited official guide tips service support join sign compare trusted award everyone nobody girl guy kid man woman",
);

/** Function words of the languages most often met beside the two; each counts against both. */
const others = list(
	"le la les un une du de et est dans pour avec sur pas vous nous votre notre ce cette qui que ou où au aux ne je il elle en des sont plus tout tous " +
		"el los las una y es por con para del se su sus más muy como pero este esta lo al nuestro sin hasta desde comprar zapatos " +
		"il lo gli uno di che non per con del della dei delle sono più anche questo questa nel alla dal ed compra scarpe acheter chaussures " +
		"het een van en niet voor met zijn wordt ook maar bij naar deze dit onze uw jouw kopen schoenen gratis " +
		"o os as um uma do da dos das e em não com mais seu sua och att det som på är av till inte med på i og er til ikke jeg w na z nie się do jest",
);

/** Lower-case word → evidence [German, English, other] in nats. A word that is in two lists counts for both, so it decides little. */
export const languageWords: ReadonlyMap<
	string,
	readonly [number, number, number]
> = (() => {
	const words = new Map<string, [number, number, number]>();
	const add = (
		from: readonly string[],
		index: 0 | 1 | 2,
		weight: number,
	): void => {
		for (const word of new Set(from)) {
			const evidence = words.get(word) ?? [0, 0, 0];
			evidence[index] += weight;
			words.set(word, evidence);
		}
	};
	add(german, 0, 3);
	add(english, 1, 3);
	add(others, 2, 2.5);
	return words;
})();
