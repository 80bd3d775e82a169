// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/passagerights.h"

#include <QCoreApplication>
#include <QMap>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

class PassageRights
{
    Q_DECLARE_TR_FUNCTIONS(PassageRights)

public:
    static QString nobodyChosen()
    {
        return tr("No coder is chosen, so no passage can be changed. Choose first who is coding.");
    }

    static QString belongsTo(const Coder &coder)
    {
        return coder.isConsensus()
            ? tr("This passage is of “%1”. It changes when its difference is settled again, or by hand once “%1” is "
                 "chosen as the coder.")
                  .arg(coder.name)
            : tr("This passage is %1’s; only %1 can change it.").arg(coder.name);
    }

    static QString belongToOthers(qsizetype others, qsizetype all, const QStringList &whose)
    {
        return tr("%n of the %1 passages cannot be changed by you (%2). Only the coder whose passage it is can change "
                  "it; nothing was changed.",
            nullptr, static_cast<int>(others))
            .arg(QString::number(all), whose.join(u", "_s));
    }

    static QString count(const Coder &coder, qsizetype passages)
    {
        return tr("%1: %2").arg(coder.name, QString::number(passages));
    }
};

Coder coderOf(const QList<Coder> &coders, CoderId id)
{
    const auto found = std::ranges::find(coders, id, &Coder::id);
    return found == coders.end() ? Coder{id, {}, u"?"_s, {}} : *found;
}

} // namespace

QString whyNotChange(const QList<Passage> &passages, Changer changer, const QList<Coder> &coders)
{
    QMap<CoderId, qsizetype> others;
    qsizetype count = 0;
    for (const Passage &passage : passages) {
        if (mayChange(passage, changer))
            continue;
        ++others[passage.coder];
        ++count;
    }
    if (count == 0)
        return {};
    if (!changer->isValid())
        return PassageRights::nobodyChosen();
    if (passages.size() == 1)
        return PassageRights::belongsTo(coderOf(coders, passages.first().coder));
    QStringList whose;
    for (const auto &[coder, theirs] : others.asKeyValueRange())
        whose.append(PassageRights::count(coderOf(coders, coder), theirs));
    return PassageRights::belongToOthers(count, passages.size(), whose);
}

} // namespace Kodeks
