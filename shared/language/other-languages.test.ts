import { describe, expect, it } from "vitest";
import type { otherLanguages } from "./other-languages.ts";
import { detectLanguage } from "./tokens/detect-language.ts";

/** The same fact in each of them. */
const samples: Readonly<Record<keyof typeof otherLanguages, string>> = {
	bg: "Бутилката е от неръждаема стомана и побира 0,7 литра вода.",
	cs: "Láhev je vyrobena z nerezové oceli a pojme 0,7 litru vody.",
	da: "Flasken er lavet af rustfrit stål og rummer 0,7 liter vand.",
	el: "Το μπουκάλι είναι από ανοξείδωτο ατσάλι και χωράει 0,7 λίτρα νερό.",
	es: "La botella es de acero inoxidable y tiene capacidad para 0,7 litros de agua.",
	fi: "Pullo on valmistettu ruostumattomasta teräksestä ja siihen mahtuu 0,7 litraa vettä.",
	fr: "La gourde est en acier inoxydable et contient 0,7 litre d’eau.",
	ga: "Tá an buidéal déanta as cruach dhosmálta agus coinníonn sé 0.7 lítear uisce.",
	hr: "Boca je izrađena od nehrđajućeg čelika i prima 0,7 litara vode.",
	hu: "A palack rozsdamentes acélból készült, és 0,7 liter víz fér bele.",
	it: "La borraccia è in acciaio inossidabile e contiene 0,7 litri di acqua.",
	lt: "Butelis pagamintas iš nerūdijančio plieno ir talpina 0,7 litro vandens.",
	lv: "Pudele ir izgatavota no nerūsējošā tērauda un tajā ietilpst 0,7 litri ūdens.",
	mt: "Il-flixkun huwa magħmul minn azzar li ma jissaddadx u jesa’ 0.7 litri ilma.",
	nb: "Flasken er laget av rustfritt stål og rommer 0,7 liter vann.",
	nl: "De fles is gemaakt van roestvrij staal en bevat 0,7 liter water.",
	pl: "Butelka jest wykonana ze stali nierdzewnej i mieści 0,7 litra wody.",
	pt: "A garrafa é de aço inoxidável e tem capacidade para 0,7 litros de água.",
	ro: "Sticla este din oțel inoxidabil și are o capacitate de 0,7 litri de apă.",
	sk: "Fľaša je vyrobená z nehrdzavejúcej ocele a pojme 0,7 litra vody.",
	sl: "Steklenica je izdelana iz nerjavnega jekla in drži 0,7 litra vode.",
	sv: "Flaskan är gjord av rostfritt stål och rymmer 0,7 liter vatten.",
	tr: "Şişe paslanmaz çelikten yapılmıştır ve 0,7 litre su alır.",
	uk: "Пляшка виготовлена з нержавіючої сталі та вміщує 0,7 літра води.",
};

describe("otherLanguages", () => {
	it.each(Object.entries(samples))(
		"are not taken for German or English: %s",
		(_, text) => expect(detectLanguage(text).code).toBe("unknown"),
	);
});
