// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/searching/foundforms.h"

#include "core/query/searching/wordforms.h"
#include "core/storage/searching/hitcounts.h"
#include "core/storage/searching/vocabulary.h"

#include <QHash>
#include <algorithm>

namespace Kodeks {

namespace {

class Finding
{
public:
    Finding(Connection &connection, const QStringList &without, const Progress &progress)
        : m_connection(connection)
        , m_without(without)
        , m_progress(progress)
    {
    }

    [[nodiscard]] const QList<FoundForm> &forms() const { return m_forms; }

    Result<> giveForms(SearchTerm &term)
    {
        const QStringList before = term.words.first(term.words.size() - 1);
        const QString word = term.words.constLast();
        const WordForms forms(word);
        QStringList candidates{word};
        if (!forms.beginning().isEmpty()) {
            const auto words = wordsThatBegin(m_connection, forms.beginning(), m_progress);
            if (!words)
                return failed(words);
            std::ranges::copy_if(*words, std::back_inserter(candidates),
                [&](const QString &each) { return each != word && forms.include(each); });
            std::ranges::sort(candidates);
        }
        term.forms = QStringList();
        for (const QString &form : std::as_const(candidates)) {
            const auto used = isUsed(before + QStringList{form});
            if (!used)
                return failed(used);
            if (*used)
                term.forms->append(form);
        }
        return {};
    }

private:
    /// Notes a form if it stands anywhere.
    Result<bool> isUsed(const QStringList &words)
    {
        const QString form = words.join(u' ');
        if (m_counts.contains(form))
            return m_counts.value(form) > 0 && !m_without.contains(form);
        const SearchQuery alone{{SearchTerm{words}}, {.kind = SearchNeed::Kind::Term}};
        const auto counts = countHits(m_connection, alone, m_progress);
        if (!counts)
            return failed(counts);
        m_counts.insert(form, counts->hits);
        const bool used = !m_without.contains(form);
        if (counts->hits > 0)
            m_forms.append({form, counts->hits, used});
        return counts->hits > 0 && used;
    }

    Connection &m_connection;
    const QStringList &m_without;
    const Progress &m_progress;
    QHash<QString, qint64> m_counts;
    QList<FoundForm> m_forms;
};

} // namespace

Result<FormSearch> withForms(
    Connection &connection, SearchQuery query, const QStringList &without, const Progress &progress)
{
    Finding finding(connection, without, progress);
    for (SearchTerm &term : query.terms) {
        if (term.phrase || term.prefix || term.within)
            continue;
        if (const auto given = finding.giveForms(term); !given)
            return failed(given);
    }
    return FormSearch{std::move(query), finding.forms()};
}

} // namespace Kodeks
