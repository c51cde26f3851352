/**
 * Exceptions for claims: a word that is put in quotation marks, denied, or asked about is spoken of, not claimed. "Nicht nur" denies nothing.
 * Each covers the word with what makes it so.
 */
export const notClaimed: readonly string[] = [
	"[„“\"»‚‘'][^„“”\"»«‚‘’']{1,40}[“”\"«‘’']",
	"(?:kein\\p{L}{0,2}|nie|niemals|weder|nicht(?! nur))[^.!?,;:–]{1,30}",
	"(?:was (?:bedeutet|heißt|ist|meint)|warum|wieso|wie)[^.!]{1,60}\\?",
	"(?:no|not(?! only)|never)[^.!?,;:–]{1,20}",
	"(?:what (?:is|does)|why)[^.!]{1,60}\\?",
];
