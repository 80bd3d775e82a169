// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/passages/comparedletters.h"

#include "core/agreement/passages/unitranges.h"
#include "core/agreement/passages/valuesweep.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <QtConcurrentMap>
#include <algorithm>

namespace Kodeks {

namespace {

struct ComparedLettersText
{
    Q_DECLARE_TR_FUNCTIONS(AgreementReport)
};

constexpr qsizetype lettersAtOnce = 8;

/// Some letters, one after another.
class Comparison
{
public:
    Comparison(const AgreementInput &input, const CodeKeys &codes)
        : m_input(input)
        , m_codes(codes)
    {
        for (const Component component : comparedComponents(input))
            m_compared.components.emplace_back(component);
    }

    void add(const AgreementLetter &letter)
    {
        std::vector<ValueSweep> sweeps;
        for (qsizetype coder = 0; coder < m_input.coders.size(); ++coder)
            sweeps.emplace_back(letter.passages.value(coder), m_codes);
        m_rows.assign(m_compared.components.size(), ComponentValues::Row(sweeps.size(), CodeSets::notCoded));
        for (ComponentValues &values : m_compared.components)
            values.beginLetter();
        bool first = true;
        for (const CountedRange &unit : countedRanges(letter, m_input.unit)) {
            addUnit(unit, sweeps, first);
            first = false;
        }
        for (qsizetype a = 0; a < m_input.coders.size(); ++a) {
            for (qsizetype b = a + 1; b < m_input.coders.size(); ++b)
                m_compared.passages.add(letter.passages.value(a), letter.passages.value(b), m_input.codebook);
        }
    }

    [[nodiscard]] ComparedLetters result() { return std::move(m_compared); }

private:
    void addUnit(const CountedRange &unit, std::vector<ValueSweep> &sweeps, bool first)
    {
        m_compared.units += unit.units;
        bool changed = first;
        for (size_t coder = 0; coder < sweeps.size(); ++coder) {
            if (!sweeps[coder].moveTo(unit.range))
                continue;
            changed = true;
            for (size_t i = 0; i < m_compared.components.size(); ++i) {
                ComponentValues &values = m_compared.components[i];
                m_rows[i][coder] = values.sets().number(sweeps[coder].keys(values.component()));
            }
        }
        for (size_t i = 0; i < m_compared.components.size(); ++i) {
            if (changed)
                m_compared.components[i].add(unit.range, unit.units, m_rows[i]);
            else
                m_compared.components[i].repeat(unit.range, unit.units);
        }
    }

    const AgreementInput &m_input;
    const CodeKeys &m_codes;
    std::vector<ComponentValues::Row> m_rows; ///< the present unit's, one per component
    ComparedLetters m_compared;
};

struct Block
{
    qsizetype first = 0;
    ComparedLetters compared;
};

std::unexpected<Error> cancelled()
{
    return failure(Error::Kind::Cancelled, ComparedLettersText::tr("The comparison of the coders was cancelled."));
}

void append(ComparedLetters &all, const ComparedLetters &part)
{
    for (size_t i = 0; i < all.components.size(); ++i)
        all.components[i].append(part.components[i]);
    all.units += part.units;
    all.passages.add(part.passages);
}

} // namespace

QList<Component> comparedComponents(const AgreementInput &input)
{
    QList<Component> components(std::begin(allComponents), std::end(allComponents));
    if (!input.components.isEmpty())
        components.removeIf([&input](Component component) { return !input.components.contains(component); });
    return components;
}

Result<ComparedLetters> compareLetters(const AgreementInput &input, const CodeKeys &codes, const Progress &progress)
{
    const qsizetype letters = input.letters.size();
    const auto compare = [&](Block &block) {
        Comparison comparison(input, codes);
        for (qsizetype letter = block.first; letter < std::min(block.first + lettersAtOnce, letters); ++letter)
            comparison.add(input.letters[letter]);
        block.compared = comparison.result();
    };
    QThreadPool pool;
    ComparedLetters all = Comparison(input, codes).result();
    const auto isCancelled = [&](qsizetype done) { return progress && !progress(done, letters); };
    if (isCancelled(0))
        return cancelled();
    for (qsizetype done = 0; done < letters;) {
        std::vector<Block> blocks;
        for (; done < letters && qsizetype(blocks.size()) < qsizetype(4) * pool.maxThreadCount();
            done = std::min(done + lettersAtOnce, letters))
            blocks.push_back({done, {}});
        QtConcurrent::blockingMap(&pool, blocks, compare);
        for (const Block &block : blocks)
            append(all, block.compared);
        if (isCancelled(done))
            return cancelled();
    }
    return all;
}

} // namespace Kodeks
