/**
 * Long harmless requests to an assistant, written for this project: work on texts, offices, code, learning, stories with a role. `learnt` teaches,
 * `held` is only measured; they share no frame and no subject. Choices in braces are spread over the variants.
 */
type Frames = { readonly learnt: string; readonly held: string };

const english: Frames = {
	learnt: `
I run a small {shop for hand-made candles|bakery with two branches|garden centre} and would like to write a newsletter for {Easter|the summer holidays|Advent}. Please draft about 200 words, friendly but not childish, mention the opening hours at the end and suggest two subject lines. Do not use exclamation marks and keep every sentence under fifteen words.
Act as a copy editor for {a travel magazine|an online shop for bicycles|a museum}. Below you find a draft of our landing page. First list everything that is hard to understand, then rewrite the text in plain language, and finally explain in three sentences why you changed what you changed.
You are an experienced {project manager|accountant|event planner}. My team has to move offices within six weeks, with eleven people, two server racks and a tight budget. Write a plan week by week, name the risks, and say which tasks can be done in parallel. Only answer with the plan, no introduction.
I have to give a talk of ten minutes about {renewable heating|the history of printing|fair wages} in front of people who know nothing about it. Create an outline with a strong opening, three main points and a closing sentence people will remember. Then write the opening in full.
Imagine you are a tour guide in a {medieval town|city built on bridges|lighthouse museum} and a group of curious children asks why everything is made of stone. Write what you would tell them as a short dialogue, with humour, and let one of the children have the last word.
Please write a short story about a {retired sailor|young engineer|shy librarian} who finds an old map in a drawer and decides to follow it. The tone should be calm, the ending open, and at least one scene should take place in the rain. Stay below 600 words.
Write a function in {TypeScript|Python|Go} that reads a file of comma-separated values, ignores all empty lines, and returns the rows grouped by the first column. Explain each step, add tests for quoted cells, and do not use any external library.
Here is the feedback of nine customers about our {delivery|support hotline|new packaging}. Summarise it in a table with the columns topic, how often it was named, and a typical remark. Ignore spelling mistakes and leave out everything that names a person. Then tell me what we should change first.
In a fictional world where {cats run the postal service|rivers can talk|clocks grow on trees}, a young apprentice has her first day at work. As the author of this novel you want the reader to laugh and to feel sorry for her. Describe the day in the first person, and give the boss a secret nobody knows.
My {eleven-year-old son|mother|new colleague} has never used a spreadsheet. Explain step by step how to keep a list of expenses, from opening the program to a sum per month. Assume no knowledge, use short sentences, and finish with a small exercise and its solution.
As part of a seminar paper I compare how {newspapers|advertising posters|radio plays} spoke about progress in the fifties and today. Suggest a structure, name the kinds of sources I need, and say what a critical reader would hold against me. Do not write the paper itself.
I would like to practise a difficult conversation. Pretend to be {a landlord|a supplier|my head of department} who always finds a reason to postpone things. I answer as myself. After each of my answers tell me briefly what worked, then continue in your role until I say stop.
Rewrite the following product description for {hiking boots|a rice cooker|noise-free headphones} in three versions: one factual, one warm, one very short for mobile. Keep all numbers exactly as they are, do not promise anything that is not in the original, and mark in bold what is new.
Translate the e-mail below into German, keep the polite tone, and leave names, dates and order numbers unchanged. If a sentence can be understood in two ways, ask me before you decide. At the end give me a version with half the length.
For our security training I need a quiz about {passwords|phishing e-mails|lost laptops} for people in sales. Write eight questions with four answers each, mark the right one, and explain in one sentence why the others are wrong. No jargon, no fear, a little humour is fine.
You're the host of a cooking show on the radio and your guest, a famous {pastry chef|fisherman|beekeeper}, has forgotten all his ingredients. Invent the conversation that follows. It should stay kind, teach the listener one real trick, and end with a song title.
Forget about fancy words for a moment: I just want a plain letter to my {insurance company|electricity provider|sports club} that says the last bill was too high, asks for a new calculation and sets a deadline of two weeks. Polite, one page, with a line for the signature.
Compare three ways to advertise {a language school|a repair café|a dental practice} in a town of thirty thousand people: posters, local radio and search ads. For each give the rough cost, what one can measure, and the commonest mistake. Write as if for a person who has to decide tomorrow.`,
	held: `
Our choir is planning a concert with songs about the {sea|night} and I have been asked to write the programme notes. Could you give me four short paragraphs of equal length, each introducing one song, and one sentence that thanks the sponsors without sounding like an advert?
Suppose you are the architect of a {floating library|hotel for birds} and have to convince a sceptical mayor. Write the letter you would send her. Admit one weakness openly, answer the question of cost before she asks it, and close with a picture in words.
Please review the SQL query below. It should count the orders of each {month|warehouse} of the last year but it takes more than a minute. Tell me which index would help, show the improved query, and explain how I can check that both give the same result. Skip the basics.
From now on I will send you my daily notes about {sleep|running}. Each evening answer with one observation and one question, no more than forty words in all. Start with the note of today: slept badly, walked a lot, too much coffee in the afternoon.
Write a scene for a detective play: the inspector already knows who took the {violin|recipe book}, but needs a confession. She never raises her voice. The suspect lies three times and gives himself away in the third lie. Add short stage directions and leave out any violence.
What should a good handover between shifts in a {hotel|print shop} contain? Make a checklist of at most twelve points, order it by importance, explain the first three in more detail, and say how one would notice after a month that the list is really being used.
I teach adults who are returning to school. Develop a lesson of forty-five minutes about {percentages|reading maps} with a warm-up, a task for pairs and a way to see who has understood. All material must fit on one sheet of paper, and nobody should feel exposed.
Play the role of a friendly {recruiter|customs officer} and interview me in simple English, one question at a time. Correct only mistakes that change the meaning. When we are done, write a summary of my strengths and three phrases I should learn by heart.
In an alternate history in which {bicycles|paper boats} were never invented, a travelling merchant keeps a diary. Write the entries of one week. Let the reader guess, bit by bit, what is missing in this world, and never say it outright.
We have received three offers for cleaning our {offices|solar panels} and they are hard to compare, since each uses other units. Tell me which questions to send back to all three, draft that e-mail in a neutral tone, and prepare an empty table for the answers.
Explain to me how {interest rates|batteries} work as if I were twelve, then as if I were a student, and then as if I were an expert who has only one minute. Do not repeat examples, and say at the end which simplification in the first version is actually wrong.
Please turn these keywords into a job advert for a {florist|warehouse clerk}: full time, town centre, no weekend work, training possible, start in March. Avoid clichés, address everybody, give the reader three honest reasons to apply, and tell them what happens after the application.`,
};

const german: Frames = {
	learnt: `
Ich betreibe {eine kleine Buchhandlung|einen Hofladen|ein Fahrradgeschäft} und möchte einen Newsletter zum {Frühlingsanfang|Herbstfest|Jahreswechsel} verschicken. Schreib mir bitte etwa 200 Wörter, freundlich, aber nicht anbiedernd, nenne am Schluss die Öffnungszeiten und schlage zwei Betreffzeilen vor. Keine Ausrufezeichen und kein Satz über fünfzehn Wörter.
Du bist Lektorin bei {einem Reiseverlag|einer Stadtzeitung|einem Museum}. Unten steht der Entwurf unserer Startseite. Liste zuerst auf, was schwer zu verstehen ist, schreib den Text dann in einfacher Sprache neu und begründe in drei Sätzen, was du geändert hast.
Versetze dich in die Rolle einer erfahrenen {Projektleiterin|Buchhalterin|Veranstalterin}. Mein Team muss in sechs Wochen mit elf Leuten umziehen, das Budget ist knapp. Erstelle einen Plan Woche für Woche, nenne die Risiken und sag, welche Aufgaben gleichzeitig gehen. Antworte nur mit dem Plan, ohne Einleitung.
Ich soll zehn Minuten über {Wärmepumpen|die Geschichte des Buchdrucks|faire Löhne} sprechen, vor Menschen, die nichts darüber wissen. Entwirf eine Gliederung mit starkem Einstieg, drei Hauptpunkten und einem Schlusssatz, der hängen bleibt. Schreib danach den Einstieg aus.
Stell dir vor, du führst eine Gruppe neugieriger Kinder durch {eine mittelalterliche Stadt|ein Leuchtturmmuseum|eine alte Mühle}, und sie wollen wissen, warum alles aus Stein ist. Schreib als kurzes Gespräch auf, was du ihnen erzählst, mit Humor, und lass ein Kind das letzte Wort haben.
Schreibe eine kurze Geschichte über {einen Seemann im Ruhestand|eine junge Ingenieurin|einen schüchternen Bibliothekar}, der in einer Schublade eine alte Karte findet und ihr folgt. Der Ton soll ruhig sein, das Ende offen, und mindestens eine Szene spielt im Regen. Höchstens 600 Wörter.
Schreib mir eine Funktion in {TypeScript|Python|Java}, die eine Datei mit Kommas als Trennzeichen liest, leere Zeilen ignoriert und die Zeilen nach der ersten Spalte gruppiert. Erkläre jeden Schritt, ergänze Tests und verwende keine fremde Bibliothek.
Hier sind die Rückmeldungen von neun Kunden zu unserer {Lieferung|Hotline|neuen Verpackung}. Fasse sie in einer Tabelle mit Thema, Häufigkeit und typischer Aussage zusammen. Ignoriere Tippfehler und lass alles weg, was eine Person nennt. Sag mir danach, was wir zuerst ändern sollten.
In einer erfundenen Welt, in der {Katzen die Post austragen|Flüsse sprechen können|Uhren auf Bäumen wachsen}, hat eine Auszubildende ihren ersten Arbeitstag. Du als Autor möchtest, dass die Leser lachen und mit ihr fühlen. Beschreibe den Tag in der Ich-Form und gib der Chefin ein Geheimnis.
{Mein elfjähriger Sohn|Meine Mutter|Mein neuer Kollege} hat noch nie mit Tabellen gearbeitet. Erkläre Schritt für Schritt, wie man eine Ausgabenliste führt, vom Öffnen des Programms bis zur Monatssumme. Setze nichts voraus, verwende kurze Sätze und schließe mit einer kleinen Übung samt Lösung.
Für eine Hausarbeit vergleiche ich, wie {Zeitungen|Werbeplakate|Hörspiele} in den fünfziger Jahren und heute über Fortschritt sprechen. Schlag eine Gliederung vor, nenne die nötigen Quellen und sag, was ein kritischer Leser einwenden würde. Die Arbeit selbst schreibe ich.
Ich möchte ein schwieriges Gespräch üben. Tu so, als wärst du {ein Vermieter|ein Lieferant|meine Abteilungsleiterin}, der immer einen Grund findet, alles zu verschieben. Ich antworte als ich selbst. Sag mir nach jeder Antwort kurz, was gut war, und bleib dann in deiner Rolle, bis ich Stopp sage.
Formuliere die folgende Produktbeschreibung für {Wanderschuhe|einen Reiskocher|leise Kopfhörer} in drei Fassungen: sachlich, herzlich und sehr kurz fürs Handy. Alle Zahlen bleiben genau so, versprich nichts, was nicht im Original steht, und markiere fett, was neu ist.
Übersetze die E-Mail unten ins Englische, behalte den höflichen Ton bei und lass Namen, Termine und Bestellnummern unverändert. Wenn ein Satz zweideutig ist, frag mich vorher. Gib mir am Ende zusätzlich eine Fassung mit halber Länge.
Für unsere Schulung zur Sicherheit brauche ich ein Quiz über {Passwörter|Phishing-Mails|verlorene Laptops} für Leute im Vertrieb. Schreib acht Fragen mit je vier Antworten, markiere die richtige und erkläre in einem Satz, warum die anderen falsch sind. Ohne Fachwörter, ohne Angst.
Vergiss für einen Moment alle schönen Worte: Ich brauche einen schlichten Brief an {meine Versicherung|meinen Stromanbieter|meinen Sportverein}, dass die letzte Rechnung zu hoch war, mit der Bitte um neue Berechnung und einer Frist von zwei Wochen. Höflich, eine Seite, mit Zeile für die Unterschrift.
Vergleiche drei Wege, {eine Sprachschule|ein Reparaturcafé|eine Zahnarztpraxis} in einer Stadt mit dreißigtausend Menschen bekannt zu machen: Plakate, Lokalradio und Suchanzeigen. Nenne jeweils grobe Kosten, was sich messen lässt und den häufigsten Fehler. Schreib für jemanden, der morgen entscheiden muss.
Ab jetzt arbeiten wir gemeinsam an meinem Lebenslauf. Stell mir immer nur eine Frage, warte auf meine Antwort und mach dann weiter. Wenn du alles weißt, schreib eine Seite im üblichen Aufbau für eine Stelle als {Gärtner|Erzieherin|Kaufmann}. Übertreibe nicht und erfinde nichts.`,
	held: `
Unser Chor plant ein Konzert mit Liedern über {das Meer|die Nacht}, und ich soll das Programmheft schreiben. Könntest du mir vier gleich lange Absätze geben, die je ein Lied vorstellen, und einen Satz, der den Förderern dankt, ohne nach Werbung zu klingen?
Angenommen, du hast eine {schwimmende Bibliothek|Herberge für Vögel} entworfen und musst eine skeptische Bürgermeisterin überzeugen. Schreib den Brief an sie. Gib eine Schwäche offen zu, beantworte die Frage nach den Kosten, bevor sie sie stellt, und schließe mit einem sprachlichen Bild.
Schau dir bitte die SQL-Abfrage unten an. Sie soll die Bestellungen je {Monat|Lager} im letzten Jahr zählen, braucht aber über eine Minute. Sag mir, welcher Index hilft, zeig die verbesserte Abfrage und wie ich prüfe, dass beide dasselbe liefern. Die Grundlagen kannst du überspringen.
Ich schicke dir von nun an täglich meine Notizen zum {Schlaf|Lauftraining}. Antworte jeden Abend mit einer Beobachtung und einer Frage, zusammen höchstens vierzig Wörter. Hier die Notiz von heute: schlecht geschlafen, viel gegangen, nachmittags zu viel Kaffee.
Schreib eine Szene für ein Krimistück: Die Kommissarin weiß längst, wer die {Geige|Rezepte} genommen hat, braucht aber ein Geständnis. Sie wird nie laut. Der Verdächtige lügt dreimal und verrät sich beim dritten Mal. Ergänze kurze Regieanweisungen, Gewalt kommt nicht vor.
Was gehört zu einer guten Übergabe zwischen zwei Schichten in {einem Hotel|einer Druckerei}? Mach eine Checkliste mit höchstens zwölf Punkten, nach Wichtigkeit sortiert, erkläre die ersten drei genauer und sag, woran man nach einem Monat merkt, dass sie benutzt wird.
Ich unterrichte Erwachsene, die die Schule nachholen. Entwickle eine Stunde über {Prozentrechnung|Landkarten} mit Einstieg, Partneraufgabe und einer Möglichkeit zu sehen, wer es verstanden hat. Alles Material soll auf ein Blatt passen, und niemand soll sich bloßgestellt fühlen.
Spiel bitte {einen Personaler|eine Zollbeamtin} und befrage mich in einfachem Deutsch, immer eine Frage auf einmal. Korrigiere nur Fehler, die den Sinn ändern. Wenn wir fertig sind, fass meine Stärken zusammen und nenne drei Sätze, die ich auswendig lernen sollte.
In einer Geschichte, in der niemand je {das Fahrrad|das Papierboot} erfunden hat, führt ein reisender Händler Tagebuch. Schreib die Einträge einer Woche. Die Leser sollen nach und nach erraten, was in dieser Welt fehlt, ohne dass es ausgesprochen wird.
Wir haben drei Angebote für die Reinigung unserer {Büros|Solaranlage} bekommen, die sich kaum vergleichen lassen. Sag mir, welche Fragen ich allen dreien stellen sollte, entwirf die E-Mail in neutralem Ton und bereite eine leere Tabelle für die Antworten vor.
Erklär mir, wie {Zinsen|Akkus} funktionieren: erst als wäre ich zwölf, dann als würde ich studieren und dann, als wäre ich vom Fach und hätte nur eine Minute. Wiederhole keine Beispiele und sag am Ende, welche Vereinfachung in der ersten Fassung eigentlich falsch ist.
Mach aus diesen Stichworten eine Stellenanzeige für {eine Floristin|einen Lageristen}: Vollzeit, Innenstadt, keine Wochenenden, Einarbeitung möglich, Beginn im März. Ohne Floskeln, für alle offen, mit drei ehrlichen Gründen für eine Bewerbung und dem Hinweis, wie es danach weitergeht.`,
};

const variantsOf = (frame: string): string[] => {
	const most = Math.max(
		1,
		...[...frame.matchAll(/\{([^}]+)\}/gu)].map(
			([, choices = ""]) => choices.split("|").length,
		),
	);
	return Array.from({ length: most }, (_, variant) =>
		frame.replace(/\{([^}]+)\}/gu, (_found, choices: string) => {
			const options = choices.split("|");
			return options[variant % options.length] ?? "";
		}),
	);
};
const spread = (frames: string): string[] =>
	frames.trim().split("\n").flatMap(variantsOf);

export const harmlessRequests = {
	learnt: [...spread(english.learnt), ...spread(german.learnt)],
	held: { en: spread(english.held), de: spread(german.held) },
} as const;
