/** What a word adds to a text's tone: `valence` −1 unpleasant to 1 pleasant, `arousal` −1 calm to 1 exciting; 0 where a word says nothing. */
export type ToneWord = { readonly valence: number; readonly arousal: number };

type Group = {
	readonly valence: number;
	readonly arousal: number;
	readonly de: string;
	readonly en: string;
};

/**
 * A seed lexicon written for this project, not taken from another: base forms that adverts and web pages use, sorted by hand into five steps of
 * valence (−1, −0.5, 0, 0.5, 1) and three of arousal (−1 calm, 0, 1 exciting). No published lexicon of valence and arousal may be shipped in a
 * product (SentiWS, NRC-VAD, Warriner et al. are for non-commercial use).
 */
const groups: readonly Group[] = [
	{
		valence: 1,
		arousal: 1,
		de: "begeistern begeisterung begeistert fantastisch phantastisch sensationell grandios atemberaubend spektakulär überwältigend traumhaft großartig hervorragend fabelhaft genial jubel jubeln triumph leidenschaft leidenschaftlich liebe lieben sieg siegen gewinner abenteuer euphorie überglücklich hinreißend faszinierend faszination faszinieren umwerfend phänomenal feiern feier party wunder",
		en: "amazing thrilled thrilling fantastic sensational breathtaking spectacular incredible awesome stunning brilliant ecstatic passion passionate love triumph victory win winner adventure thrill delight delighted delightful excite exciting excitement excited celebrate celebration wonderful wonder fabulous outstanding superb magnificent phenomenal marvelous fascinating joyful jubilant euphoric",
	},
	{
		valence: 1,
		arousal: 0,
		de: "glück glücklich schön schönheit freude fröhlich wunderbar wundervoll perfekt ausgezeichnet exzellent bestens herrlich prächtig lieblingsstück liebevoll herzlich köstlich lecker freund freundschaft freundlich lachen lächeln genuss genießen traum erfolg erfolgreich hochwertig liebling vollkommen prima toll super klasse segen paradies dankbar",
		en: "happy happiness beautiful beauty joy perfect perfection excellent excellence lovely gorgeous delicious friend friendship friendly laugh smile enjoy enjoyment pleasure dream success successful finest best great loving cheerful charming blessing paradise grateful gratitude favorite favourite adore treasure hope kind kindness",
	},
	{
		valence: 1,
		arousal: -1,
		de: "geborgen geborgenheit frieden friedlich harmonie harmonisch behaglich erholsam gemütlich entspannt entspannung wohltuend sanft zärtlich gelassen gelassenheit wohlbefinden idyllisch idylle",
		en: "peace peaceful serene serenity harmony harmonious cozy cosy relaxed relaxing relaxation gentle tranquil tenderness comforting soothing wellbeing restful blissful",
	},
	{
		valence: 0.5,
		arousal: 1,
		de: "aufregend spannend spannung energie energiegeladen dynamisch mitreißend mutig mut kraftvoll stark überraschung überraschend blitzschnell feurig temperamentvoll ehrgeizig ehrgeiz neugierig neugier lebendig rasant premiere boom aktiv",
		en: "energy energetic dynamic bold courage courageous powerful strong surprise surprising lively vibrant ambitious ambition curious curiosity vivid fast inspire inspiring inspiration daring boost eager enthusiasm enthusiastic active",
	},
	{
		valence: 0.5,
		arousal: 0,
		de: "gut besser nützlich praktisch hilfreich hilfe helfen fair ehrlich ehrlichkeit treu treue sicher sicherheit vertrauen vertrauenswürdig zuverlässig verlässlich qualität gesund gesundheit frisch sauber natürlich günstig vorteil vorteilhaft nachhaltig umweltfreundlich innovativ modern klug schlau intelligent elegant stilvoll edel wertvoll bewährt geprüft beliebt angenehm sympathisch bequem leicht mühelos einfach geschenk schenken gratis gewinn gewinnen belohnung belohnen bonus chance möglichkeit verbessern verbesserung lösung lösen frei freiheit danke willkommen respekt geschmackvoll kreativ talent stolz lob loben preiswert zufrieden zufriedenheit gelingen unterstützen unterstützung fördern bereichern optimal effizient kompetent erstklassig fortschritt fleißig motiviert gerecht großzügig reich",
		en: "good better useful practical helpful help fair honest honesty loyal loyalty safe safety trust trusted trustworthy reliable dependable quality healthy health fresh clean natural affordable advantage sustainable innovative modern smart clever intelligent elegant stylish precious valuable proven popular pleasant nice comfortable easy effortless simple gift free reward bonus chance opportunity improve improvement solution solve freedom thanks thank welcome respect tasteful creative talent proud pride praise satisfied satisfaction support benefit enrich efficient competent progress generous rich wise recommend award secure gain ideal glad sincere warm worthy support",
	},
	{
		valence: 0.5,
		arousal: -1,
		de: "ruhig ruhe mild erholung erholen ausruhen schlaf stille leise weich zart schonend ausgewogen geduld geduldig komfort komfortabel pause wärme",
		en: "calm quiet mild soft rest comfort patient patience balanced ease soothe breeze leisure stillness",
	},
	{
		valence: 0,
		arousal: 1,
		de: "jetzt sofort eilig schnell dringend plötzlich explosion explodieren schrei schreien laut rennen rasen blitz alarm wild extrem radikal heftig intensiv gewaltig dramatisch countdown",
		en: "now hurry instantly urgent sudden suddenly explode explosion shout loud race rush flash wild extreme radical intense dramatic countdown shock stir",
	},
	{
		valence: 0,
		arousal: -1,
		de: "langsam gemächlich still schlafen gewöhnlich ruhen sachlich nüchtern routine",
		en: "slow slowly ordinary sleep sober routine still steady dull",
	},
	{
		valence: -0.5,
		arousal: 1,
		de: "stress stressig hektik hektisch nervös angespannt druck streit streiten konflikt warnung warnen risiko riskant gefahr gefährlich kritisch kampf kämpfen chaos chaotisch lärm provozieren ärger ärgerlich ärgern aggressiv verwirrend skandal sorge wut attacke",
		en: "stress stressful hectic nervous tense pressure argue argument conflict warning warn risk risky danger dangerous critical fight fighting chaos chaotic noise provoke annoy annoying annoyed aggressive confusing scandal attack protest frantic alarming struggle",
	},
	{
		valence: -0.5,
		arousal: 0,
		de: "schlecht schlechter problem problematisch fehler fehlerhaft falsch schwierig schwierigkeit mangel mangelhaft nachteil teuer schwach schwäche verlust verlieren verlierer schaden schädlich kaputt defekt beschädigt beschwerde klage klagen schuld schulden kosten unsicher unzufrieden unfair hässlich schmutzig dreckig dumm billig peinlich lästig mühsam verzögern verzögerung verpassen vergessen enttäuschen enttäuscht enttäuschung bedauern leider ablehnen ablehnung verweigern verbot verbieten strafe scheitern mies ungesund nutzlos wertlos veraltet kompliziert unklar zweifel zweifelhaft abfall müll giftig verschwenden verschwendung krank krankheit schmerz leiden",
		en: "bad worse problem problematic error mistake wrong difficult difficulty lack faulty disadvantage expensive weak weakness loss lose loser damage harmful broken defect defective complaint complain guilt debt unsafe dissatisfied unfair ugly dirty stupid cheap embarrassing embarrassed tedious delay miss forget disappoint disappointed disappointing disappointment regret unfortunately reject rejection refuse ban penalty fail failure poor unhealthy useless worthless outdated complicated unclear doubt doubtful waste garbage toxic sick illness pain suffer boring blame worry worried deny trouble hurt limited",
	},
	{
		valence: -0.5,
		arousal: -1,
		de: "langweilig langeweile müde müdigkeit einsam einsamkeit traurig träge matt öde trist eintönig lustlos erschöpft",
		en: "bored boredom tired lonely loneliness sad sluggish dreary gloomy monotonous exhausted weary lazy",
	},
	{
		valence: -1,
		arousal: 1,
		de: "katastrophe katastrophal schrecklich furchtbar entsetzlich grauenhaft horror panik angst terror gewalt gewalttätig hass hassen mord morden krieg brutal betrug betrügen betrüger wütend zorn zornig zerstören zerstörung alptraum albtraum schock schockierend schockiert grausam drohung bedrohen bedrohlich tödlich verbrechen qual ekelhaft ekel verzweifelt missbrauch",
		en: "catastrophe catastrophic disaster disastrous terrible horrible horrifying horror panic fear terrified terror violence violent hate hatred murder war brutal fraud furious anger angry rage destroy destruction nightmare shocking shocked cruel threat threaten deadly crime torture disgusting disgust desperate abuse awful kill killed outrage victim scam",
	},
	{
		valence: -1,
		arousal: 0,
		de: "tod tot sterben elend unglück unglücklich lüge lügen verrat verraten ruin ruinieren krebs armut böse übel versagen versager schande verletzen verletzung opfer miserabel",
		en: "death dead die misery miserable lie liar betrayal betray ruin ruined cancer poverty evil worst shame injury injure suffering bankrupt pathetic corrupt",
	},
	{
		valence: -1,
		arousal: -1,
		de: "depression depressiv hoffnungslos hoffnungslosigkeit trauer trauern verlassen kummer trostlos",
		en: "depression depressed hopeless despair grief mourn abandoned sorrow bleak grim",
	},
];

function lexiconOf(language: "de" | "en"): ReadonlyMap<string, ToneWord> {
	return new Map(
		groups.flatMap(({ valence, arousal, ...words }) =>
			words[language]
				.split(" ")
				.map((word) => [word, { valence, arousal }] as const),
		),
	);
}

/** The words by language; `toneVersion` names them in every result. */
export const toneWords = { de: lexiconOf("de"), en: lexiconOf("en") } as const;
export const toneVersion = "lotse-tone-seed-1";
