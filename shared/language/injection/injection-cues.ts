import type { Localised } from "../localised.ts";

export type InjectionCue = {
	readonly id: string;
	readonly reason: Localised;
	/** On the revealed text in small letters. Bounded repetitions only. */
	readonly pattern: RegExp;
};

const before =
	"previous|prior|above|earlier|preceding|former|all|any|every|everything|your|these|those|the|my|of|that|instructions?|so far|initial|original|given|system|past|other";
const orders =
	"instructions?|directions?|prompts?|commands?|orders?|rules?|guidelines?|assignments?|tasks?|context|programming|restrictions?|constraints?|information|messages?|conversation|said|before|above|told|training|text|brief|briefing";

/** What attacks on a language model say, as features with a reason a person can read. The model weighs them; none decides alone. */
export const injectionCues: readonly InjectionCue[] = [
	{
		id: "drop-instructions-en",
		reason: {
			de: "will frühere Anweisungen aufheben",
			en: "tries to cancel earlier instructions",
		},
		pattern: new RegExp(
			String.raw`\b(?:ignor(?:e|ing)|forget(?:ting)?|disregard(?:ing)?|discard|drop|override|overrule|neglect|skip|cancel|erase|abandon|leave)\b (?:(?:${before})\b ?){1,6}(?:${orders})\b|\bforget (?:everything|all|it all|anything)\b|\b(?:ignor(?:e|ing)|disregard(?:ing)?|forget) (?:the )?(?:above|articles?|documents?|context|sources?|brief|text)\b`,
			"u",
		),
	},
	{
		id: "drop-instructions-de",
		reason: {
			de: "will frühere Anweisungen aufheben",
			en: "tries to cancel earlier instructions",
		},
		pattern:
			/(?<!\p{L})(?:vergiss|vergessen sie|vergesse|ignorier\p{L}*|missachte\p{L}*|überspring\p{L}*|verwirf|lass(?:en|e)?|streich\p{L}*) (?:\p{L}+ ){0,4}(?:alles?|alle|auftrag|werbeauftrag|briefing|anweisung\p{L}*|anleitung\p{L}*|aufgabe\p{L}*|instruktion\p{L}*|befehl\p{L}*|regeln|vorgaben|vorherig\p{L}*|bisherig\p{L}*|davor|zuvor|vorher|obige\p{L}*)/u,
	},
	{
		id: "drop-instructions-other",
		reason: {
			de: "will frühere Anweisungen aufheben",
			en: "tries to cancel earlier instructions",
		},
		pattern:
			/(?<!\p{L})(?:olvid[aeo]\p{L}*|ignora\p{L}*|oubli\p{L}*|ignorez|dimentica\p{L}*|esque[cç]\p{L}*|zaboravi\p{L}*|забуд\p{L}*|zapomn\p{L}*|vergeet) (?:\p{L}+ ){0,3}(?:tod[oa]s?|toutes?|tout|tutt[oeai]|instruc\p{L}*|istruzioni|sv[eih]\p{L}*|все|instrukcij\p{L}*|alles)/u,
	},
	{
		id: "new-task",
		reason: {
			de: "stellt eine neue Aufgabe, als wäre die alte erledigt",
			en: "sets a new task as if the old one were done",
		},
		pattern:
			/\bnew (?:\p{L}+ ){0,2}(?:tasks?|instructions?|challenge|assignment|orders|role|rules)\b|\b(?:next|following|another|more|further) (?:tasks?|assignments?)\b|\badditional instructions?\b|\bzusätzliche\p{L}* anweisung\p{L}*|\bneue\p{L}* (?:\p{L}+ ){0,2}(?:aufgaben?|anweisung\p{L}*|herausforderung|rolle|instruktion\p{L}*)|\b(?:weitere|folgende[rn]?|nächste|ein paar|andere) (?:\p{L}+ ){0,2}aufgaben?\b|\b(?:focus|konzentrier\p{L}*) (?:\p{L}+ ){0,5}(?:task|aufgabe)/u,
	},
	{
		id: "praise-and-turn",
		reason: {
			de: "lobt und lenkt dann um",
			en: "praises, then changes course",
		},
		pattern:
			/\b(?:well done|good job|great job|excellent work|awesome|fantastic|that's enough|thanks?,? that)\b[^.!?]{0,30}[.!?,]+ ?(?:now|but|forget|so|next|however|that)|\b(?:sehr gut|gut gemacht|super gemacht|ausgezeichnet\p{L}*|prima|wunderbar|großartig)\b[^.!?]{0,30}[.!?,]+ ?(?:nun|jetzt|aber|das|vergiss|doch|weiter|bitte)/u,
	},
	{
		id: "act-as",
		reason: {
			de: "weist dem Modell eine Rolle zu",
			en: "assigns the model a role",
		},
		pattern:
			/\b(?:i want you to|you (?:will|must|should|are going to|have to)|please|now)? ?(?:act|behave|respond|answer|function|pose|roleplay|role-play|role play) (?:\p{L}+ ){0,2}(?:as|like) (?:a|an|the|if|though|my)\b|\b(?:from now on|now) you(?: are|'re)\b|\byou are (?:now|no longer|not a|role-?playing|going to)\b|\b(?:imagine|pretend|assume|suppose|say) (?:that )?you(?: are|'re| can| have)\b|\b(?:stell(?:e|en)? (?:dir|sie sich) vor|nimm an|tu so|tun sie so|du bist (?:jetzt|nun|ein|eine|der|die|kein)|du spielst|ab jetzt bist du|verhalte dich|agiere als|schlüpf\p{L}* in die rolle|in der rolle|jetzt bist du|nun bist du)\b/u,
	},
	{
		id: "role-statement",
		reason: {
			de: "beginnt mit einer Rolle für das Modell",
			en: "opens with a role for the model",
		},
		pattern:
			/(?:^|[.!?\n:] ?)(?:(?:now |so )?you are (?!welcome|right|invited|here|looking|not alone|what |never)|you're (?:a|an|the) |(?:jetzt |nun )?(?:du bist|bist du) (?!willkommen|hier|nicht allein|eingeladen|dabei))[^.?!\n]{2,80}(?:[.,!:\n]|$)/u,
	},
	{
		id: "make-up",
		reason: { de: "verlangt Unwahres", en: "asks for something untrue" },
		pattern:
			/\bmake (?:something|it|things|stuff) up\b|\b(?:un(?:true|wahre[rsn]?)|false|fake|falsche[rsn]?|gelogen\p{L}*) (?:\p{L}+ ){0,1}(?:headline|story|news|answer|statement|überschrift|geschichte|nachricht|antwort|aussage)\b|\bdenk dir (?:etwas|was) aus\b|\berfinde\b/u,
	},
	{
		id: "show-prompt",
		reason: {
			de: "fragt nach den eigenen Anweisungen des Modells",
			en: "asks for the model's own instructions",
		},
		pattern:
			/\b(?:show|print|reveal|repeat|output|display|tell|give|write|list|return|spell check|what (?:is|are|was|were)|copy|leak|summari[sz]e|translate)\b[^.!?\n]{0,50}\b(?:your|the|all|system|initial|original|first|my|hidden|secret|these|above|previous) (?:\p{L}+ ){0,2}(?:prompts?|prompt[ _-]?texts?|instructions|system message|guidelines|configuration)\b|\bprompt[ _-]?texts?\b|\bsystem[ _-]?prompt\b|\bsentences? (?:before|above)\b|\b(?:zeig\p{L}*|nenne|gib|wiederhole|verrat\p{L}*|liste|drucke|wie lauten?)\b[^.!?\n]{0,40}\b(?:prompt\p{L}*|anweisungen|instruktionen|systemnachricht)|\b(?:gib|zeig\p{L}*|nenne|wiederhole|output|print|repeat)\b[^.!?\n]{0,30}\b(?:text|wortlaut|words?|inhalt)\b[^.!?\n]{0,40}\b(?:vor (?:dieser|meiner)|in deinem|before (?:this|my)|in your)\b/u,
	},
	{
		id: "say-exactly",
		reason: { de: "diktiert die Antwort", en: "dictates the answer" },
		pattern:
			/\b(?:say|answer|reply|respond|write|output|print|start|begin|type)\b[^.!?\n]{0,25}\b(?:only|exactly|just|nothing else|yes|no matter)\b|\bonly (?:say|answer|reply|respond|write|output)\b|\byou (?:must|can|may|should|will) (?:only|always|never)\b|\b(?:antworte|sag\p{L}*|schreib\p{L}*|beginne)\b[^.!?\n]{0,25}\b(?:nur|genau|ausschließlich|immer|einfach|ja)\b|\bsay (?:that )?(?:you|i) (?:hate|love|are)\b|\bdo not (?:write|type|add|give|say|mention) (?:any |an )?(?:explanations?|commands?|else|anything)/u,
	},
	{
		id: "free-of-rules",
		reason: {
			de: "will das Modell von seinen Regeln lösen",
			en: "tries to free the model of its rules",
		},
		pattern:
			/\bdo anything now\b|\bjailbr\p{L}*|\b(?:developer|dev|debug|god|sudo|admin|dan|unrestricted|maintenance) mode\b|\b(?:no|without|any|free of|bypass\p{L}*|circumvent\p{L}*|break\p{L}*) (?:\p{L}+ ){0,3}(?:restrictions?|limitations?|filters?|guidelines|censorship|moral\p{L}*|ethical|safeguards?|content polic\p{L}*)\b|\bstay in character\b|\bunfiltered\b|\b(?:no longer|do not|don't|needn't|not) (?:\p{L}+ ){0,3}(?:obey|follow|bound by) (?:\p{L}+ ){0,3}(?:rules?|guidelines|orders?|operator\p{L}*|developer\p{L}*)\b|\ban keine[rn]? (?:\p{L}+ ){0,2}(?:regel|vorgabe|anweisung)\p{L}* (?:mehr )?(?:halten|gebunden)|\b(?:folge|befolge|beachte) (?:\p{L}+ ){0,5}nicht (?:mehr|länger)\b|\bentwicklermodus\b|\bohne (?:\p{L}+ ){0,2}(?:einschränkung\p{L}*|filter|zensur|regeln)\b/u,
	},
	{
		id: "fake-turn",
		reason: {
			de: "gibt sich als Systemnachricht oder Gesprächsschritt aus",
			en: "poses as a system message or a turn of the conversation",
		},
		pattern:
			/(?:^|\n|[\]>#*-])\s{0,3}(?:system|assistant|user|admin|ai|human)\s{0,2}(?::|>|\])|\$\p{L}{3,12}:|(?:input|eingabe): ?\p{L}+ (?:output|ausgabe):|\\\\n|context:\{|<\|?\/?(?:im_start|im_end|system|assistant|user|endoftext|inst)\|?>|\[\/?(?:inst|system|admin)\]|[[<(*]{1,4}\s{0,2}\/?(?:system|admin|operator|developer|betreiber|entwickler|anweisung|instructions?|assistant|ki|ai)(?:[ -]{0,1}(?:message|note|notice|update|instruction|prompt|nachricht|meldung|hinweis|anweisung|mitteilung))?\s{0,2}[\])>*:]|-{4,}\s{0,3}(?:end|begin|start|ende|beginn)|={4,}/u,
	},
	{
		id: "addresses-the-model",
		reason: {
			de: "spricht das Modell selbst an",
			en: "addresses the model itself",
		},
		pattern:
			/\b(?:hallo|hello|hi|hey|dear|liebe[rs]?) (?:chat)?(?:gpt|ki|ai|bot|assistant|model|llm|chatbot)\b|\b(?:as an ai|language model|chatgpt|openai|sprachmodell|als ki)\b|\b(?:to|for) (?:the |any |all )?(?:ai|llm)(?: |-)(?:assistants?|models?|agents?|readers?|systems?)\b|\b(?:an|für) (?:den |die |das |alle )?(?:ki|ai|llm)\b[^.!?\n]{0,40}[:,]|\b(?:if|when|should|wenn|falls|sofern|sollte[nr]?)\b[^.!?\n]{0,25}\b(?:ai|ki|bot|llm|(?:language |sprach)?model\p{L}{0,2}|automated|automatic|automatisch\p{L}{0,3}|maschinell\p{L}{0,3}|machine) ?(?:copy ?)?(?:assistant|writer|reader|agent|system|bist|sind|liest|texter|schreiber|leser|process\p{L}*|are|is|,)/u,
	},
	{
		id: "exfiltrate",
		reason: {
			de: "will Daten nach außen schicken",
			en: "tries to send data elsewhere",
		},
		pattern:
			/\b(?:send|forward|post|upload|append|embed|email|sende|schick\p{L}*|leite)\b[^.!?\n]{0,60}\b(?:to|an|nach)\b[^.!?\n]{0,20}(?:https?:|@|\burl\b|\bserver\b|\bwebhook\b)|!\[[^\]]{0,80}\]\(https?:[^)]{0,200}(?:\{|=)/u,
	},
	{
		id: "speaks-for-the-operator",
		reason: {
			de: "spricht im Namen von Betreiber oder Entwickler",
			en: "speaks in the name of the operator or developer",
		},
		pattern:
			/\b(?:the |your |our |der |die |dein |euer )?(?:operator|developer|administrator|site owner|headquarters|betreiber(?:in)?|entwickler(?:in)?|administrator(?:in)?)\b[^.!?\n]{0,25}\b(?:wants|wishes|demands|requires|requests|asks|orders|decided|wünscht|verlangt|möchte|fordert|ordnet|bittet|will)\b[^.!?\n]{0,80}\b(?:texts?|cop(?:y|ies)|answers?|headlines?|lines?|writers?|you|texte?n?|antworten|überschriften|zeilen?|du|ab (?:jetzt|sofort)|from now on|künftig)\b/u,
	},
];
