// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/summary/summarydraft.h"

#include "core/query/line/querychips.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

SummaryDraft::SummaryDraft(const SummaryFacts &facts, const SummaryWords &words)
    : m_facts(facts)
    , m_words(words)
{
    m_document.language = words.language();
    m_document.placeholder = summaryPlaceholder(words);
    m_document.queryTitle = words({"Query", "Spørring", "Spørjing"});
    const AnalysedStudy &study = facts.study();
    m_letterAt = placesById(study.letters);
    for (qsizetype at = 0; at < study.letters.size(); ++at)
        m_letters[study.senders.of(study.letters.at(at).id)].append(at);
    for (const CodedStatement &statement : facts.read.statements)
        m_statements[statement.task].append(&statement);
    for (const auto &[id, quoted] : facts.passages) {
        if (quoted.passage.goodQuote)
            m_goodQuotes[quoted.passage.task].append(&quoted);
    }
    for (QList<const QuotedPassage *> &quotes : m_goodQuotes)
        std::ranges::stable_sort(quotes, {}, [this](const QuotedPassage *each) {
            return std::pair(m_letterAt.value(each->passage.letter), each->passage.range.start);
        });
}

void SummaryDraft::heading(int level, const SummaryText &text)
{
    m_document.blocks.append({.kind = SummaryBlock::Kind::Heading, .text = text, .level = level});
}

void SummaryDraft::paragraph(const SummaryText &text)
{
    m_document.blocks.append({.kind = SummaryBlock::Kind::Paragraph, .text = text});
}

void SummaryDraft::note(const SummaryText &text)
{
    m_document.blocks.append({.kind = SummaryBlock::Kind::Note, .text = text});
}

void SummaryDraft::items(const QList<SummaryText> &all)
{
    if (!all.isEmpty())
        m_document.blocks.append({.kind = SummaryBlock::Kind::Items, .items = all});
}

void SummaryDraft::table(const SummaryTable &table)
{
    if (!table.rows.isEmpty())
        m_document.blocks.append({.kind = SummaryBlock::Kind::Table, .table = table});
}

void SummaryDraft::quote(const QString &text, const QString &source)
{
    m_document.blocks.append({.kind = SummaryBlock::Kind::Quote, .text = text, .source = source});
}

void SummaryDraft::field(const QString &key)
{
    m_document.blocks.append(
        {.kind = SummaryBlock::Kind::Field, .text = m_words({"Assessment", "Vurdering", "Vurdering"}), .key = key});
}

void SummaryDraft::contents()
{
    m_document.blocks.append(
        {.kind = SummaryBlock::Kind::Contents, .text = m_words({"Contents", "Innhold", "Innhald"})});
}

SummaryText::Piece SummaryDraft::counted(qsizetype value, CountUnit unit, const QString &query)
{
    return figured({value, countUnitWord(unit), query});
}

SummaryText::Piece SummaryDraft::rest(qsizetype value, qsizetype all, CountUnit unit, const QString &query)
{
    return figured({value, countUnitWord(unit), query, SummaryFigure::Of::Rest, all});
}

SummaryText::Piece SummaryDraft::told(qsizetype value, const QString &command)
{
    return figured({value, {}, command, SummaryFigure::Of::Command});
}

SummaryText::Piece SummaryDraft::figured(const SummaryFigure &figure)
{
    const QString key
        = QStringList{figure.unit, QString::number(figure.all), QString::number(int(figure.of)), figure.query}.join(
              u'\n')
        + QString::number(figure.value);
    int &number = m_figures[key];
    if (number == 0) {
        m_document.figures.append(figure);
        number = int(m_document.figures.size());
    }
    return {m_words.number(figure.value), number};
}

const Letter &SummaryDraft::letter(LetterId id) const
{
    return m_facts.study().letters.at(m_letterAt.value(id));
}

QList<Letter> SummaryDraft::lettersOf(qsizetype sender) const
{
    QList<Letter> letters;
    for (const qsizetype at : m_letters.value(sender))
        letters.append(m_facts.study().letters.at(at));
    return letters;
}

bool SummaryDraft::isKnown(qsizetype sender) const
{
    return !m_facts.study().senders.lender(sender).isValid();
}

QString SummaryDraft::called(qsizetype sender) const
{
    const QString &name = m_facts.study().senders.names().at(sender);
    return isKnown(sender) ? name
                           : m_words({"unknown sender (%1)", "ukjent avsender (%1)", "ukjend avsendar (%1)"}).arg(name);
}

QStringList SummaryDraft::names(const QList<qsizetype> &senders) const
{
    QStringList names;
    for (const qsizetype sender : senders)
        names.append(called(sender));
    return names;
}

QString SummaryDraft::nameList(const QList<qsizetype> &senders) const
{
    return senders.isEmpty() ? u"–"_s : names(senders).join(u", "_s);
}

QString SummaryDraft::sendersQuery(const QList<qsizetype> &senders) const
{
    QStringList named;
    QStringList letters;
    for (const qsizetype sender : senders) {
        const Letter &first = m_facts.study().letters.at(m_letters.value(sender).constFirst());
        if (first.fact(Fact::Sender).trimmed().isEmpty())
            letters.append(first.name);
        else
            named.append(m_facts.study().senders.names().at(sender));
    }
    if (letters.isEmpty())
        return query(u"sender"_s, named);
    const QString others = query(u"letter"_s, letters);
    return named.isEmpty() ? others : u"("_s + query(u"sender"_s, named) + u" or "_s + others + u')';
}

QString SummaryDraft::query(const QString &field, const QStringList &values)
{
    QStringList quoted;
    for (const QString &value : values)
        quoted.append(queryValue(value));
    return field + u':' + quoted.join(u',');
}

} // namespace Kodeks
