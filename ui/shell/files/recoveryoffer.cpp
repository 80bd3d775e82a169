// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/files/recoveryoffer.h"

#include "core/project/recovering/recovery.h"
#include "ui/jobs/jobs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace Kodeks {

namespace {

constexpr qint64 leastProject = 4096; ///< bytes: one page

struct RecoveryOfferText
{
    Q_DECLARE_TR_FUNCTIONS(RecoveryOffer)
};

void tellRecovered(const RecoveredProject &recovered, const QString &newPath, Messages &messages)
{
    const QString saved
        = RecoveryOfferText::tr("What could be read was saved in “%1”: %2 and %3. The damaged file is as it was.")
              .arg(QFileInfo(newPath).fileName(),
                  RecoveryOfferText::tr("%n letter(s)", nullptr, static_cast<int>(recovered.findings.letters)),
                  RecoveryOfferText::tr("%n passage(s)", nullptr, static_cast<int>(recovered.findings.passages)));
    const QStringList told = recovered.lost + recovered.mended + recovered.findings.problems;
    if (told.isEmpty())
        messages.inform(saved);
    else
        messages.report({Error::Kind::Damaged, saved, told.join(u'\n')});
}

} // namespace

bool mayBeSaved(const Error &error, const QString &path)
{
    const QFileInfo info(path);
    return error.kind == Error::Kind::Damaged
        || (error.kind == Error::Kind::NotAProject && info.size() >= leastProject
            && info.suffix().compare(QLatin1StringView("kodeks"), Qt::CaseInsensitive) == 0);
}

Messages::Offer offerRecovery(const QString &damagedPath, Jobs &jobs, Messages &messages, QObject *context,
    std::function<bool(const QString &path)> open)
{
    const auto act = [damagedPath, &jobs, &messages, context, open = std::move(open)] {
        const QString newPath = recoveredPathFor(damagedPath);
        jobs.start<RecoveredProject>(
            RecoveryOfferText::tr("Saving what is left of “%1”").arg(QFileInfo(damagedPath).fileName()),
            [damagedPath, newPath](const Progress &progress) { return recoverProject(damagedPath, newPath, progress); },
            context, [newPath, &messages, open](const Result<RecoveredProject> &recovered) {
            if (messages.check(recovered) && open(newPath))
                tellRecovered(*recovered, newPath, messages);
        });
    };
    return {RecoveryOfferText::tr("Save What Is Left"), act};
}

} // namespace Kodeks
