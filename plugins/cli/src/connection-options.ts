/** Options of every command that speaks to the service. */
export const connectionOptions = {
	url: {
		type: "string",
		value: "URL",
		summary: {
			de: "Adresse von Lotse; sonst LOTSE_URL, sonst http://localhost:8787",
			en: "address of Lotse; else LOTSE_URL, else http://localhost:8787",
		},
	},
	token: {
		type: "string",
		value: "TOKEN",
		summary: {
			de: "Schlüssel aus der Konsole; besser in LOTSE_TOKEN, dort steht er in keiner Prozessliste",
			en: "token from the console; better in LOTSE_TOKEN, where no process list shows it",
		},
	},
} as const;
