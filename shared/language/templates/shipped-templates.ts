import type { PromptTemplate } from "../generation/prompt-template.ts";
import { adVariants } from "./ad-variants.ts";
import { altText } from "./alt-text.ts";
import { attributes } from "./attributes.ts";
import { localisation } from "./localisation.ts";
import { metaTags } from "./meta-tags.ts";
import { productDescription } from "./product-description.ts";
import { rewrite } from "./rewrite.ts";
import { seoOutline } from "./seo-outline.ts";
import { socialPost } from "./social-post.ts";
import { subjectLine } from "./subject-line.ts";

/** The templates that come with the product, one a task that a model can do. */
export const shippedTemplates: readonly PromptTemplate[] = [
	adVariants,
	altText,
	attributes,
	localisation,
	metaTags,
	productDescription,
	rewrite,
	seoOutline,
	socialPost,
	subjectLine,
];
