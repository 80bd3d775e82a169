// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/codetable.h"

#include <QCoreApplication>
#include <algorithm>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// "Only one code occurs" would be true of the absence of a code, but puzzling.
void sayUnused(CodeAgreement &code)
{
    if (!code.figures.percentAgreement.value)
        return;
    code.figures.krippendorffAlpha = code.f1;
    if (code.only.size() == 2)
        code.figures.cohenKappa = code.f1;
}

} // namespace

CodeTable::CodeTable(QList<Coder> coders)
    : m_coders(std::move(coders))
{
}

void CodeTable::add(std::span<const std::int32_t> setNumbers, qint64 times, const CodeSets &sets)
{
    m_units += times;
    std::map<CodeKey, Presence> present;
    for (size_t coder = 0; coder < setNumbers.size(); ++coder) {
        for (const CodeKey key : sets.keys(setNumbers[coder]))
            present.try_emplace(key, setNumbers.size(), 0).first->second[coder] = 1;
    }
    for (const auto &[key, presence] : present)
        m_given[key][presence] += times;
}

CodeAgreement CodeTable::agreement(CodeKey key) const
{
    CodeAgreement code;
    code.only.resize(m_coders.size());
    code.neither = m_units;
    Ratings ratings(m_coders.size(), {u"absent"_s, u"present"_s});
    const auto given = m_given.constFind(key);
    if (given != m_given.constEnd()) {
        for (const auto &[presence, times] : *given) {
            const qsizetype coders = std::ranges::count(presence, 1);
            code.neither -= times;
            if (coders == 1)
                code.only[std::ranges::find(presence, 1) - presence.begin()] += times;
            else if (coders == m_coders.size())
                code.both += times;
            ratings.addUnits(presence, times);
        }
    }
    ratings.addUnits(Presence(size_t(m_coders.size()), 0), code.neither);
    code.figures = agreementFigures(ratings);
    code.f1 = specificAgreement(ratings, 1);
    if (given == m_given.constEnd())
        sayUnused(code);
    code.notes = notes(code, key);
    return code;
}

QStringList CodeTable::notes(const CodeAgreement &code, CodeKey key) const
{
    QStringList notes = agreementNotes(code.figures);
    if (!code.f1.value)
        return notes;
    const auto &given = *m_given.constFind(key);
    const QString neverUsed = QCoreApplication::translate("AgreementReport", "“%1” never used this code.");
    for (size_t coder = 0; coder < size_t(m_coders.size()); ++coder) {
        if (std::ranges::none_of(given, [coder](const auto &row) { return row.first[coder] == 1; }))
            notes.append(neverUsed.arg(m_coders[qsizetype(coder)].name));
    }
    return notes;
}

} // namespace Kodeks
