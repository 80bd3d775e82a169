// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/trail/historydocument.h"

#include "core/base/shorter.h"
#include "core/project/editkind.h"

#include <QCoreApplication>
#include <QLocale>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuote = 160; ///< characters, in a cell

struct TrailText
{
    Q_DECLARE_TR_FUNCTIONS(HistoryDocument)
};

QString localTime(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), u"dd.MM.yyyy HH:mm:ss"_s);
}

QString stateOf(const JournalEntry &entry, const QString &undoer)
{
    switch (entry.state) {
    case JournalEntry::State::Done: return {};
    case JournalEntry::State::Undone:
    case JournalEntry::State::Discarded: break;
    }
    const QString time = localTime(entry.stateSince);
    return undoer.isEmpty() ? TrailText::tr("undone %1").arg(time) : TrailText::tr("undone %1 by %2").arg(time, undoer);
}

QString whoOf(const JournalEntry &entry)
{
    return entry.coder.isEmpty() ? u"–"_s : entry.coder;
}

/// What was done, and below it that it was undone.
QString whatOf(const JournalEntry &entry, const QHash<EditId, QString> &undoers)
{
    const QString undone = stateOf(entry, undoers.value(entry.id));
    return undone.isEmpty() ? entry.title : entry.title + u" ("_s + undone + u')';
}

QString cell(const QString &quote)
{
    return quote.size() > longestQuote ? cutTo(quote, longestQuote) + u'…' : quote;
}

SummaryTable tableOf(qsizetype changes, const QList<SummaryTable::Column> &columns)
{
    return {.caption = TrailText::tr("%n change(s)", nullptr, int(changes)), .columns = columns};
}

class Pages
{
public:
    explicit Pages(const HistoryFacts &facts)
        : m_facts(facts)
    {
        m_document.title = TrailText::tr("History of “%1”").arg(facts.title);
        const QString locale = QLocale().name();
        m_document.language = locale.startsWith("nn"_L1) ? u"nn"_s : locale.startsWith("nb"_L1) ? u"nb"_s : u"en"_s;
    }

    SummaryDocument made()
    {
        about();
        chain();
        people();
        section(TrailText::tr("Changes of the codebook"), EditGroup::Codebook,
            TrailText::tr("The codebook was not changed."));
        section(TrailText::tr("What was brought in"), EditGroup::BroughtIn, TrailText::tr("Nothing was brought in."));
        section(TrailText::tr("Decisions"), EditGroup::Decisions, TrailText::tr("Nothing was decided."));
        everything();
        return m_document;
    }

private:
    void heading(const QString &words)
    {
        m_document.blocks.append({.kind = SummaryBlock::Kind::Heading, .text = words, .level = 1});
    }
    void paragraph(const QString &words) { m_document.blocks.append({.text = words}); }
    void table(const SummaryTable &table)
    {
        m_document.blocks.append({.kind = SummaryBlock::Kind::Table, .table = table});
    }

    void about()
    {
        paragraph(
            TrailText::tr("Project “%1” (%2), as its journal has it on %3: %n change(s), times in local time (%4).",
                nullptr, int(m_facts.lines.size()))
                .arg(m_facts.file, m_facts.project.toString(QUuid::WithoutBraces), localTime(m_facts.now),
                    m_facts.now.toLocalTime().timeZoneAbbreviation()));
        if (m_facts.isExtract)
            paragraph(TrailText::tr("This is an extract: changes that the filter did not let through are left out."));
        if (m_facts.isVeiled)
            paragraph(TrailText::tr("What blind coding keeps from the coder who wrote this is left out."));
    }

    void chain()
    {
        heading(TrailText::tr("How this is checked"));
        const JournalChain::State &chain = m_facts.chain;
        paragraph(TrailText::tr(
            "Each step of the journal is chained to the one before it by SHA-256, with the sha256 of every letter's "
            "text. The chain has %n step(s). Its last value is:",
            nullptr, int(chain.steps)));
        m_document.blocks.append(
            {.text = QList<SummaryText::Piece>{{.words = QString::fromLatin1(chain.link.toHex()), .strong = true}}});
        paragraph(TrailText::tr("“kodeks check PROJECT --chain VALUE” says whether the journal of a project still goes "
                                "on from that value. Whoever keeps this document can so see later whether anything "
                                "told here was changed, taken out or put in."));
        if (chain.before > 0)
            paragraph(TrailText::tr("The chain was begun on %1, when the project was brought to a newer version. The "
                                    "%n step(s) of before were chained then as they were found: whether they had been "
                                    "changed earlier cannot be seen.",
                nullptr, int(chain.before))
                    .arg(localTime(chain.began)));
        if (m_facts.broken)
            paragraph(brokenChainSentence(*m_facts.broken));
    }

    void people()
    {
        heading(TrailText::tr("Who did how much"));
        QMap<QString, Work> all;
        for (const HistoryLine &line : m_facts.lines)
            all[whoOf(line.entry)].add(line);
        SummaryTable counts{.caption = TrailText::tr("Changes by coder"),
            .columns = {{TrailText::tr("Coder"), 20}, {TrailText::tr("Codings"), 10, true},
                {TrailText::tr("Other changes"), 10, true}, {TrailText::tr("Undone"), 10, true},
                {TrailText::tr("First"), 20}, {TrailText::tr("Last"), 20}}};
        for (auto work = all.constBegin(); work != all.constEnd(); ++work)
            counts.rows.append({work.key(), QString::number(work->codings), QString::number(work->others),
                QString::number(work->undone), localTime(work->first), localTime(work->last)});
        table(counts);
    }

    void section(const QString &title, EditGroup group, const QString &none)
    {
        heading(title);
        SummaryTable changes = tableOf(0,
            {{TrailText::tr("When"), 14}, {TrailText::tr("Who"), 12}, {TrailText::tr("What"), 22},
                {TrailText::tr("Before"), 26}, {TrailText::tr("After"), 26}});
        for (const HistoryLine &line : m_facts.lines) {
            if (editGroup(line.entry.kind) == group)
                changes.rows.append({localTime(line.entry.made), whoOf(line.entry), whatOf(line.entry, m_facts.undoers),
                    line.account.before, line.account.after});
        }
        changes.caption = tableOf(changes.rows.size(), {}).caption;
        if (changes.rows.isEmpty())
            paragraph(none);
        else
            table(changes);
    }

    void everything()
    {
        heading(TrailText::tr("Every change"));
        paragraph(TrailText::tr("In the order in which they were made. “Link” is the beginning of the chain's value "
                                "when a change was last made or undone."));
        SummaryTable changes = tableOf(m_facts.lines.size(),
            {{TrailText::tr("When"), 13}, {TrailText::tr("Who"), 10}, {TrailText::tr("What"), 18},
                {TrailText::tr("Letter"), 14}, {TrailText::tr("From what to what"), 20}, {TrailText::tr("Text"), 17},
                {TrailText::tr("Link"), 8}});
        for (const HistoryLine &line : m_facts.lines)
            changes.rows.append({localTime(line.entry.made), whoOf(line.entry), whatOf(line.entry, m_facts.undoers),
                line.account.letterName, fromTo(line.account), cell(line.account.quote),
                QString::fromLatin1(m_facts.links.value(line.entry.id).toHex().first(8))});
        if (!changes.rows.isEmpty())
            table(changes);
    }

    static QString fromTo(const EditAccount &account)
    {
        if (account.before.isEmpty())
            return account.after;
        return account.before + u" → "_s + (account.after.isEmpty() ? u"–"_s : account.after);
    }

    struct Work
    {
        void add(const HistoryLine &line)
        {
            const bool isCoding = editGroup(line.entry.kind) == EditGroup::Passages;
            codings += isCoding ? 1 : 0;
            others += isCoding ? 0 : 1;
            undone += line.entry.state == JournalEntry::State::Done ? 0 : 1;
            first = first.isValid() ? std::min(first, line.entry.made) : line.entry.made;
            last = last.isValid() ? std::max(last, line.entry.made) : line.entry.made;
        }

        qsizetype codings = 0;
        qsizetype others = 0;
        qsizetype undone = 0;
        QDateTime first = {};
        QDateTime last = {};
    };

    const HistoryFacts &m_facts;
    SummaryDocument m_document;
};

} // namespace

SummaryDocument historyDocument(const HistoryFacts &facts)
{
    return Pages(facts).made();
}

QString brokenChainSentence(const JournalChain::Step &step)
{
    return TrailText::tr(
        "The journal was changed from outside: from edit %1 on (%2, %3) it does not fit its chain. What "
        "is told of before holds, what is told of it and after it may have been altered.")
        .arg(step.edit.value())
        .arg(localTime(step.at), step.coder.isEmpty() ? u"–"_s : step.coder);
}

} // namespace Kodeks
