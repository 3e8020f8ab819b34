// Asks veraPDF whether each file follows PDF/UA-1. One line a fault; nothing when there is none.
// Started by test_verapdf.py as it is: “java -cp JARS CheckPdf.java FILE…”. No other class, nothing to build.

import java.io.File;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

public class CheckPdf {
    public static void main(String[] files) throws Exception {
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        for (String file : files) {
            check(new File(file));
        }
    }

    private static void check(File file) throws Exception {
        PDFAFlavour rules = PDFAFlavour.PDFUA_1;
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file, rules);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(rules, false)) {
            ValidationResult result = validator.validate(parser);
            if (result.getTotalAssertions() == 0) {
                System.out.println(file.getName() + ": nothing was checked");
            }
            for (TestAssertion fault : result.getTestAssertions()) {
                if (fault.getStatus() == TestAssertion.Status.FAILED) {
                    System.out.println(file.getName() + ": " + fault.getRuleId().getClause() + " " + fault.getMessage());
                }
            }
        }
    }
}
