"""Prints all claims by Ukraine and everyone under it, newest first."""
import sys

from sourcebook_client import ApiClient, ClaimsApi, Configuration

with ApiClient(Configuration(host=sys.argv[1])) as client:
    claims, cursor = ClaimsApi(client), None
    while True:
        page = claims.list_claims(source=["ukraine"], cursor=cursor)
        for claim in page.items:
            print(claim.said.edtf, claim.text)
        cursor = page.page.cursor
        if cursor is None:
            break
