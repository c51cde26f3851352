import type { FieldKind, PersonField } from "./person-field.ts";

/** What columns are called, in small letters without spaces and marks, in English and German exports. */
const names: Readonly<Record<FieldKind, readonly string[]>> = {
	"given-name": [
		"givenname",
		"firstname",
		"forename",
		"first",
		"vorname",
		"rufname",
		"fname",
		"given",
		"gname",
		"forenames",
		"prename",
	],
	surname: [
		"surname",
		"lastname",
		"familyname",
		"last",
		"nachname",
		"name",
		"familienname",
		"zuname",
		"lname",
		"sname",
	],
	"house-number": [
		"streetnumber",
		"streetno",
		"housenumber",
		"houseno",
		"hausnummer",
		"hausnr",
		"hnr",
		"strnr",
	],
	street: [
		"address1",
		"addressline1",
		"street",
		"streetname",
		"streetaddress",
		"address",
		"strasse",
		"straße",
		"adresse",
		"anschrift",
		"addr",
		"addr1",
		"addressline",
		"street1",
		"str",
	],
	"address-extra": [
		"address2",
		"addressline2",
		"addressextra",
		"adresszusatz",
		"zusatz",
		"addr2",
		"street2",
		"line2",
	],
	place: [
		"suburb",
		"city",
		"town",
		"place",
		"locality",
		"ort",
		"stadt",
		"wohnort",
		"municipality",
		"gemeinde",
	],
	postcode: [
		"postcode",
		"postalcode",
		"postal",
		"zip",
		"zipcode",
		"zip5",
		"plz",
		"postleitzahl",
	],
	region: [
		"state",
		"region",
		"province",
		"county",
		"country",
		"countrycode",
		"bundesland",
		"land",
	],
	date: [
		"dateofbirth",
		"birthdate",
		"birthday",
		"dob",
		"geburtsdatum",
		"geburtstag",
		"gebdatum",
		"geboren",
		"birth",
		"bday",
		"birthdt",
		"gebdat",
	],
	identifier: [
		"socsecid",
		"ssn",
		"socialsecuritynumber",
		"loyaltyid",
		"loyaltynumber",
		"kundenkarte",
		"taxid",
		"steuernummer",
		"steuerid",
		"nationalid",
		"passport",
		"insurancenumber",
	],
	email: [
		"email",
		"mail",
		"emailaddress",
		"emailadresse",
		"mailadresse",
		"emailid",
	],
	phone: [
		"phone",
		"phonenumber",
		"telephone",
		"mobile",
		"mobilephone",
		"telefon",
		"telefonnummer",
		"handy",
		"mobil",
		"rufnummer",
		"tel",
		"telno",
		"telephonenumber",
		"cell",
		"cellphone",
		"mobilnummer",
		"handynummer",
	],
};

/**
 * Which columns of a header say something about a person, by their names, English or German; each kind once, the first that fits.
 * Numbers of rows and customers are left out: they are what is looked for, not evidence.
 *
 * @example guessPersonFields(["Kd-Nr", "Vorname", "PLZ"]) // [{ column: "Vorname", kind: "given-name" }, { column: "PLZ", kind: "postcode" }]
 */
export function guessPersonFields(header: readonly string[]): PersonField[] {
	const found = new Map<FieldKind, string>();
	for (const column of header) {
		const plain = column.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
		for (const [kind, list] of Object.entries(names) as [
			FieldKind,
			readonly string[],
		][])
			if (list.includes(plain) && !found.has(kind)) found.set(kind, column);
	}
	return header.flatMap((column) =>
		[...found].flatMap(([kind, name]) =>
			name === column ? [{ column, kind }] : [],
		),
	);
}
