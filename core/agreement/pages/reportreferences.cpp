// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/pages/reportreferences.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

QStringList reportReferences(const AgreementReport &report)
{
    QStringList references{
        u"Brennan, R. L. & Prediger, D. J. (1981). Coefficient kappa: Some uses, misuses, and alternatives. "
        u"Educational and Psychological Measurement 41, 687–699."_s,
        u"Gwet, K. L. (2008). Computing inter-rater reliability and its variance in the presence of high agreement. "
        u"British Journal of Mathematical and Statistical Psychology 61, 29–48."_s,
        u"Gwet, K. L. (2014). Handbook of Inter-Rater Reliability, 4th ed. Advanced Analytics."_s,
        u"Krippendorff, K. (2019). Content Analysis: An Introduction to Its Methodology, 4th ed. Sage."_s,
    };
    if (report.coders.size() == 2) {
        references.append(
            u"Cohen, J. (1960). A coefficient of agreement for nominal scales. Educational and Psychological "
            u"Measurement 20, 37–46."_s);
        references.append(
            u"Scott, W. A. (1955). Reliability of content analysis: The case of nominal scale coding. Public Opinion "
            u"Quarterly 19, 321–325."_s);
    } else {
        references.append(
            u"Fleiss, J. L. (1971). Measuring nominal scale agreement among many raters. Psychological Bulletin 76, "
            u"378–382."_s);
    }
    if (report.intervals.method == ConfidenceInterval::Method::Bootstrap)
        references.append(u"Efron, B. & Tibshirani, R. J. (1993). An Introduction to the Bootstrap. Chapman & Hall."_s);
    if (!report.unitizing.isEmpty())
        references.append(
            u"Krippendorff, K., Mathet, Y., Bouvry, S. & Widlöcher, A. (2016). On the reliability of unitizing "
            u"textual continua: Further developments. Quality & Quantity 50, 2347–2364."_s);
    if (!report.codes.isEmpty())
        references.append(
            u"Hripcsak, G. & Rothschild, A. S. (2005). Agreement, the F-measure, and reliability in information "
            u"retrieval. Journal of the American Medical Informatics Association 12, 296–298."_s);
    references.sort();
    return references;
}

} // namespace Kodeks
