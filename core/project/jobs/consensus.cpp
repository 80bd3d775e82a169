// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/consensus.h"

#include <QCoreApplication>

namespace Kodeks {

namespace {

struct ConsensusJobText
{
    Q_DECLARE_TR_FUNCTIONS(Consensus)
};

} // namespace

Result<AgreementRequest> agreementWithConsensus(const Worklist &worklist, CoderId coder, Unit unit)
{
    AgreementRequest request{{}, {}, unit};
    for (auto letter = worklist.letters.begin(); letter != worklist.letters.end(); ++letter) {
        if (letter->isDone())
            request.letters.append(letter.key());
    }
    if (!worklist.consensus || request.letters.isEmpty())
        return failure(Error::Kind::NotFound,
            ConsensusJobText::tr(
                "No letter of “%1” and “%2” is settled to the end yet. Settle the differences of one and take over "
                "what they agree on.")
                .arg(worklist.a.name, worklist.b.name));
    std::ranges::sort(request.letters);
    request.coders = {coder, worklist.consensus->id};
    return request;
}

} // namespace Kodeks
