const domain = /^[a-z0-9][a-z0-9-]{0,100}\.myshopify\.com$/;

/**
 * The page Shopify's admin shows in its frame. Only the admin of the shop it is asked for may frame it, and only scripts of this service and of
 * Shopify run in it. Without the name of a shop nobody may frame it.
 */
export function shopPage(clientId: string, shop: string | null): Response {
	const ancestors =
		shop !== null && domain.test(shop)
			? `https://${shop} https://admin.shopify.com`
			: "'none'";
	const cdn = "https://cdn.shopify.com";
	const id = clientId.replace(/[^A-Za-z0-9_-]/g, "");
	const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Lotse</title>
<meta name="shopify-api-key" content="${id}">
<script src="${cdn}/shopifycloud/app-bridge.js"></script>
<script src="${cdn}/shopifycloud/polaris-1.js"></script>
<link rel="stylesheet" href="/shopify-app/app.css">
<script src="/shopify-app/app.js" type="module"></script>
</head>
<body></body>
</html>
`;
	return new Response(html, {
		headers: {
			"content-type": "text/html; charset=utf-8",
			"cache-control": "no-store",
			"x-content-type-options": "nosniff",
			"referrer-policy": "no-referrer",
			"content-security-policy": `default-src 'none'; script-src 'self' ${cdn}; style-src 'self' 'unsafe-inline' ${cdn}; font-src ${cdn}; img-src 'self' data: ${cdn}; connect-src 'self' https://*.shopify.com https://*.myshopify.com; base-uri 'none'; form-action 'none'; frame-ancestors ${ancestors}`,
		},
	});
}
