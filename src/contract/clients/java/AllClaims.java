import java.util.List;

import org.sourcebook.client.ApiClient;
import org.sourcebook.client.ApiException;
import org.sourcebook.client.ClaimsApi;
import org.sourcebook.client.ClaimsApi.APIListClaimsRequest;
import org.sourcebook.client.model.ClaimPage;

/** Prints all claims by Ukraine and everyone under it, newest first. */
class AllClaims {

	public static void main(String[] args) throws ApiException {
		ApiClient client = new ApiClient();
		client.updateBaseUri(args[0]);
		ClaimsApi claims = new ClaimsApi(client);
		String cursor = null;
		do {
			ClaimPage page = claims.listClaims(
					APIListClaimsRequest.newBuilder().source(List.of("ukraine")).cursor(cursor).build());
			page.getItems().forEach((claim) -> System.out.println(claim.getSaid().getEdtf() + " " + claim.getText()));
			cursor = page.getPage().getCursor();
		}
		while (cursor != null);
	}

}
