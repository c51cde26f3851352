/** How a picture came to be, in the IPTC's words (cv.iptc.org/newscodes/digitalsourcetype); those a model or a program has part in. */
export const digitalSourceTypes = [
	"trainedAlgorithmicMedia",
	"compositeWithTrainedAlgorithmicMedia",
	"algorithmicMedia",
] as const;
export type DigitalSourceType = (typeof digitalSourceTypes)[number];

/** Where the vocabulary's terms live: the value of the property is this with the term behind it. */
export const digitalSourceVocabulary =
	"http://cv.iptc.org/newscodes/digitalsourcetype/";
