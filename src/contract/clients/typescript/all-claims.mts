// Prints all claims by Ukraine and everyone under it, newest first.
import { ClaimsApi, Configuration } from "sourcebook-client";

const claims = new ClaimsApi(new Configuration({ basePath: process.argv[2] }));
let cursor: string | undefined;
do {
    const page = await claims.listClaims({ source: ["ukraine"], cursor });
    for (const claim of page.items) {
        console.log(claim.said?.edtf, claim.text);
    }
    cursor = page.page.cursor ?? undefined;
} while (cursor);
