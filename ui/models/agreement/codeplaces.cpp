// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/agreement/codeplaces.h"

namespace Kodeks {

CodePlaces::CodePlaces(const AgreementReport &report)
{
    for (const Disagreement &disagreement : report.disagreements) {
        const AgreementPlace place{disagreement.letter, disagreement.range};
        QStringList ids{QString()};
        for (const AgreementValue &value : disagreement.values)
            ids += value.ids.split(u'|', Qt::SkipEmptyParts);
        for (const QString &id : ids) {
            if (const std::pair key(disagreement.component, id); !m_first.contains(key))
                m_first.insert(key, place);
        }
    }
}

std::optional<AgreementPlace> CodePlaces::of(Component component) const
{
    return of(component, QString());
}

std::optional<AgreementPlace> CodePlaces::of(Component component, const QString &codeId) const
{
    const auto found = m_first.constFind({component, codeId});
    return found == m_first.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace Kodeks
