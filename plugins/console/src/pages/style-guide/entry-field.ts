/** How one part of an entry is edited: data, so that every section of the guide has the same form. */
export type EntryField<T> =
	| {
			readonly kind: "text" | "long-text" | "day";
			readonly name: string;
			readonly label: string;
			readonly most: number;
			readonly get: (entry: T) => string;
			readonly set: (entry: T, value: string) => T;
	  }
	| {
			readonly kind: "list";
			readonly name: string;
			readonly label: string;
			readonly hint: string;
			readonly get: (entry: T) => readonly string[];
			readonly set: (entry: T, value: readonly string[]) => T;
	  }
	| {
			readonly kind: "flag";
			readonly name: string;
			readonly label: string;
			readonly get: (entry: T) => boolean;
			readonly set: (entry: T, value: boolean) => T;
	  }
	| {
			readonly kind: "choice";
			readonly name: string;
			readonly label: string;
			/** Value and what it is called. */
			readonly options: readonly (readonly [string, string])[];
			readonly get: (entry: T) => string;
			readonly set: (entry: T, value: string) => T;
	  };
