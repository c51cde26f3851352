/** A field Lotse may read: a form control, or an element the page lets people edit. */
export type TextField =
	| {
			readonly kind: "form";
			readonly element: HTMLInputElement | HTMLTextAreaElement;
	  }
	| { readonly kind: "rich"; readonly element: HTMLElement };
