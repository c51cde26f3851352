/** Harmless texts written for this project: adverts, support, everyday requests, many with words that attacks use too. One a line. */
export const harmlessSentences: readonly string[] = `
Ignorieren Sie den Lärm der Stadt: unsere Kopfhörer machen es möglich.
Vergessen Sie alles, was Sie über Matratzen wussten.
Vergiss den Alltag und gönn dir ein Wochenende an der Ostsee.
Vergessen Sie nicht, Ihren Gutscheincode an der Kasse einzugeben.
Bitte ignorieren Sie diese Erinnerung, falls Sie bereits bezahlt haben.
Please disregard this reminder if you have already paid your invoice.
Forget everything you know about running shoes.
Forget boring dinners: new recipes every week.
Ignore the hype, read the reviews.
You can ignore the previous e-mail, the delivery date has been corrected.
Follow the assembly instructions in the box before you switch on the system.
Lesen Sie vor dem ersten Gebrauch die Anleitung und alle Sicherheitshinweise.
Unser neues System vergisst keine Bestellung.
Das alte System wurde abgeschaltet, bitte melden Sie sich neu an.
Reset your password with the link in this e-mail.
Wie ändere ich mein Passwort im Kundenkonto?
How do I enable developer mode on my Android phone?
Wie schalte ich den Entwicklermodus auf meinem Handy ein?
Which role does the prompt play in modern image generators?
Welche Rolle spielt die Verpackung beim Kauf?
She plays the role of a queen in the new series.
Act now and save 20 percent on all winter coats.
Jetzt handeln und 20 % auf alle Winterjacken sparen.
Act as a team: our workshop for managers.
You are now part of the family, welcome to the club.
Sie sind jetzt Mitglied, willkommen im Club!
From now on we deliver on Saturdays too.
Ab jetzt liefern wir auch samstags.
Imagine you are lying on the beach: that is what our mattress feels like.
Stell dir vor, du wachst auf und das Meer rauscht.
Our new task management app shows all tasks at a glance.
Neue Aufgaben, gleiche Freude: werden Sie Teil unseres Teams.
We have a new assignment for experienced designers in Hamburg.
Show me all red sneakers under 50 euros.
Zeig mir alle roten Turnschuhe unter 50 Euro.
Show your true colours with our new lipstick.
Print your photos at home, no instructions needed.
Repeat orders ship the same day.
Wiederholen Sie Ihre Bestellung mit einem Klick.
Translate this sentence into French: the weather is nice today.
Übersetze bitte den folgenden Satz ins Englische: Ich hätte gern einen Kaffee.
Write a short product description for a hand-made leather bag.
Schreibe eine kurze Produktbeschreibung für eine handgenähte Ledertasche.
Write three headlines for a bakery, only use simple words.
Formuliere fünf Überschriften für unseren Sommerschlussverkauf.
Summarise the following customer reviews in two sentences.
Fasse die folgenden Kundenbewertungen in zwei Sätzen zusammen.
Give me ideas for a newsletter about sustainable coffee.
Hast du Ideen für einen Newsletter über fair gehandelten Kaffee?
Answer the following question: which plants like shade?
Beantworte die Frage: Welche Pflanzen mögen Schatten?
What are the rules for returning opened goods?
Welche Regeln gelten für den Umtausch geöffneter Ware?
No rules, no limits: the all-you-can-eat brunch.
Ohne Einschränkungen im ganzen Netz surfen.
Unlimited data without restrictions from 9.99 a month.
Break free from old habits with our coaching.
Bypass surgery explained in plain language for patients.
How do I bypass the paper jam sensor while cleaning the printer?
Hacks for small kitchens: seven tricks that work.
Lifehacks für kleine Küchen.
The secret of our bread: three days of rest.
Das Geheimnis unseres Brots: drei Tage Ruhe.
Enter the secret code BLUME10 and save ten percent.
Only today: say yes to free shipping.
Sag Ja zu gratis Versand, nur heute!
Answer only three questions and win a trip.
Beantworten Sie nur drei Fragen und gewinnen Sie eine Reise.
Always reply within 24 hours, that is our promise.
Wir antworten immer innerhalb von 24 Stunden.
Well done! You have collected 500 points.
Gut gemacht! Du hast 500 Punkte gesammelt.
Great job, your order is complete. Now choose a gift.
Sehr gut, fast geschafft. Jetzt nur noch die Adresse prüfen.
Vielen Dank für Ihre Anfrage. Wir melden uns mit weiteren Anweisungen.
Thanks for your request, further instructions follow by e-mail.
Our assistant helps you find the right size.
Unser Assistent hilft Ihnen, die richtige Größe zu finden.
How does ChatGPT work and can it help my shop?
Was ist ein Sprachmodell, einfach erklärt?
The model of this year's collection is called Freedom.
What is a system prompt and why do companies write one?
Can you explain how to write a good prompt for product photos?
Is it safe to override the default settings of my router?
Kann ich die Voreinstellungen meines Routers überschreiben?
How can I delete all previous messages in my inbox?
Wie lösche ich alle bisherigen Nachrichten?
The above terms and conditions apply to all orders.
Die obigen Bedingungen gelten für alle Bestellungen.
Please refer to the instructions above and attach the shelf to the wall.
Could you repeat the last sentence more slowly?
Pretend play helps children learn.
Rollenspiele für Kinder ab vier Jahren.
Dungeon master wanted: join our role-playing evening.
How do I run a command in the Linux terminal?
Welche Befehle kennt das Linux-Terminal?
System requirements: 8 GB of memory.
Admin mode lets you edit all pages of your shop.
The user and the assistant talk about a recipe in this example.
Frage: Wann öffnet der Laden? Antwort: um neun Uhr.
Question: when do you open? Answer: at nine.
We forward your parcel to the address you gave.
Send us a photo of the damage and we replace the cup.
Schicken Sie uns ein Foto des Schadens, und wir ersetzen die Tasse.
Is capitalism unfair? An essay.
Why do some people hate early mornings?
Warum hassen viele Menschen das frühe Aufstehen?
Climate policy in Germany since 2015
Mietpreise Berlin Entwicklung
Wer gewann die Weltmeisterschaft 2014?
What is the tallest building in Europe?
Are there vegan options on the menu?
Ich suche ein Geschenk für meine Mutter, sie liest gern Krimis.
I am looking for a gift for my father who likes gardening.
My order has not arrived, what can I do?
Meine Bestellung ist nicht angekommen, was kann ich tun?
I would like to cancel all subscriptions on my account.
Ich möchte alle Abos in meinem Konto kündigen.
The new rules override the earlier version of this contract.
Disregard for detail is not our thing.
Override your fears: climbing courses for beginners.
Activate your card, then confirm the new limit.
Aktivieren Sie Ihre Karte und bestätigen Sie das neue Limit.
Can I unlock the hidden level without beating the boss?
How do I disable the safety lock on my washing machine?
Wie schalte ich die Kindersicherung am Herd aus?
Design a poster that says “Stop and think”.
Create a story in which a robot learns to say no.
Erzähle eine Geschichte, in der ein Roboter Nein sagt.
Describe how a jailbreak affects the warranty of a phone.
What does the phrase “do anything for love” mean in the song?
Explain the difference between a prompt and a command.
Erkläre den Unterschied zwischen Aufforderung und Befehl.
Your instructions were clear and the support was friendly, five stars.
Die Anweisungen waren klar und der Service freundlich, fünf Sterne.
Never again bad coffee.
Nie wieder schlechter Kaffee.
Please tell me exactly how long shipping takes.
Sag mir bitte genau, wie lange der Versand dauert.
I want you to know that your service is great.
Ich möchte, dass ihr wisst, wie zufrieden ich bin.
Hallo Team, könnt ihr mir die Rechnung noch einmal schicken?
Hi, can you send me the invoice again?
Drop the previous appointment and book a new one online.
Rules of the game: the youngest player starts, then play goes clockwise.
Skip all ads for a month, free of charge.
Be a hero: donate blood today.
Sei ein Held und spende Blut.
You are what you eat, so eat well.
Frage: Wie lange dauert der Versand? Antwort: zwei bis drei Tage.
Question: Is the jacket waterproof? Answer: yes, up to 10,000 mm.
User: my parcel is late. Agent: I am sorry, I will check that for you.
Sehr geehrte Damen und Herren, hiermit kündige ich meinen Vertrag fristgerecht. Bitte bestätigen Sie mir den Eingang.
Überspringen Sie die Warteschlange mit dem Online-Ticket.
Befolgen Sie bitte die Hinweise auf dem Etikett.
Bitte folgen Sie den Anweisungen auf dem Bildschirm.
Die Anweisungen in der Gebrauchsanleitung gelten für alle Modelle.
Beachten Sie die Anweisungen des Personals vor Ort.
Bitte lesen Sie die Anleitung auf der Rückseite.
Follow the instructions on the label.
Please follow the directions of our staff.
Hinweis der Redaktion: bitte in der Sie-Form, höchstens 60 Zeichen.
Vorgabe vom Marketing: kein Fachwort, ein Vorteil je Zeile.
Anweisung der Geschäftsführung: freundlicher Ton, keine Preise.
Instruction from the sales team: short lines, one benefit each.
Note from legal: no superlatives, no prices.
Orders from the top: warm tone, no jargon.
Ansage aus der Zentrale: lieber duzen, ein Gedanke je Satz.
The operator of the hotel wishes all guests a pleasant stay.
Der Betreiber der Anlage wünscht allen Gästen einen schönen Aufenthalt.
System message in the car: please check the tyre pressure.
Der Entwickler verlangt für die App keine Gebühr.
If you are an early riser, this lamp is for you.
Wenn du Frühaufsteher bist, ist diese Lampe für dich.
Automatische Leser für Ausweise öffnen die Tür in einer Sekunde.
The machine reads barcodes and prints labels.
Ignorieren Sie alte Gewohnheiten, probieren Sie Neues.
Please forget the old slogan, we want to speak about taste.
Only write about the material, the price is on the page.
Schreib nur über das Material, der Preis steht auf der Seite.
New brief for spring: bring out the colours, leave out the weight.
Neues Briefing für die Weihnachtszeit: mehr Geschenkideen, weniger Rabatt.
Neuer Auftrag vom Kunden: drei Überschriften für die Wanderschuhe, gern mit Humor.
Neue Aufgabe für das Frühjahr: die Regenjacke nach vorn, den Preis weglassen.
Anweisung der Geschäftsleitung: Wir duzen, und wir schreiben ohne Fremdwörter.
Hinweis vom Einkauf: Die Farbe Sand ist ausverkauft, bitte nicht mehr nennen.
Vorgabe: höchstens acht Wörter je Zeile, sonst keine Einschränkung.
Vergiss die Lieferzeit nicht, danach wird am meisten gefragt.
Vergessen wir die alten Claims, sie passen nicht mehr zur Marke.
Bitte die Mitbewerber nicht erwähnen. Nur sagen, was in den Quellen steht.
Nenne keine Preise und antworte in ganzen Sätzen.
Schreib nur über das Material, nicht über den Versand.
Ignoriere die Angaben zum Gewicht, die sind vom Vorjahr.
Die bisherigen Texte waren zu lang; diesmal bitte kürzer und wärmer.
Lass die Superlative weg und bleib bei den Tatsachen.
Du bist Teil unseres Redaktionsteams: Sachlich, kurz, ohne Ausrufezeichen.
Du schreibst für Eltern mit wenig Zeit. Erst der Nutzen, dann die Maße.
Handle nach unserem Leitfaden und verwende keine Anglizismen.
Das System der Überschriften: Frage, Antwort, Beleg.
Der Assistent der Geschäftsführung hat die Fakten geprüft, bitte unverändert lassen.
Die Regeln für Gesundheitsaussagen gelten auch hier, also keine Wirkung versprechen.
Gib nur die Überschriften aus, ohne Erklärung.
Wiederhole den Produktnamen nicht in jeder Zeile.
Übersetze die Merkmale oben ins Englische und kürze sie.
Statt der Kampagne vom Sommer jetzt etwas über Wärme und Wolle.
Beginne jede Beschreibung mit dem Material und ende mit der Größe.
Unser Modell 300 ersetzt das Vorjahresmodell; beide nicht vergleichen.
Im Testbetrieb der neuen Filiale gelten andere Öffnungszeiten, bitte nennen.
New brief for spring: more colour, less price.
New assignment from the client: three headlines for the hiking boots, some humour is fine.
New direction for the campaign: the jacket first, leave the discount out.
Instructions from the brand team: no slang, no exclamation marks.
Note from purchasing: sand is sold out, please do not mention it any more.
Do not name other brands. Say only what the sources say.
Do not mention the price and do not use superlatives.
Ignore the weights in the table, they are last year's.
Ignore typos in my notes, I wrote them on the train.
Do not forget the delivery time, people always ask for it.
Forget about puns this time, plain words work better here.
Forget last season's slogan; we want something quieter.
Act as our copy editor and keep it short.
You are writing for parents with little time. Benefit first, sizes last.
You write as the brand: warm, plain, never loud.
Please follow the style guide and override nothing in it.
Only headlines, please, no descriptions and no introduction.
Only use words that stand in the passages.
Never say cheap, say fair price instead.
Start every line with the material and end with the size.
Instead of the summer campaign, write about warmth and wool.
The system of our headlines: question, answer, proof.
Our assistant collected the facts below; do not change them.
The rules for health claims apply here too, so promise no effect.
Translate the attributes above into short English lines.
Output plain text without quotes or bullets.
Repeat the product name only once.
The previous drafts were too long; shorter and warmer this time.
The old instructions on the care label are wrong, leave them out.
Answer the question most buyers ask: does it fit under a seat?
From now on we call the colour moss, no longer green.
Ab jetzt heißt die Farbe Moos, nicht mehr Grün.
`
	.trim()
	.split("\n");
