// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/recovering/recoverywords.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct RecoveryWords
{
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

QString kindOf(const QString &table)
{
    static const QHash<QString, const char *> kinds{{u"property"_s, QT_TRANSLATE_NOOP("Recovery", "settings")},
        {u"coder"_s, QT_TRANSLATE_NOOP("Recovery", "coders")}, {u"content"_s, QT_TRANSLATE_NOOP("Recovery", "texts")},
        {u"letter"_s, QT_TRANSLATE_NOOP("Recovery", "letters")},
        {u"original"_s, QT_TRANSLATE_NOOP("Recovery", "files of letters")},
        {u"section"_s, QT_TRANSLATE_NOOP("Recovery", "headings and paragraphs")},
        {u"question"_s, QT_TRANSLATE_NOOP("Recovery", "headings and paragraphs")},
        {u"passage"_s, QT_TRANSLATE_NOOP("Recovery", "passages")},
        {u"passage_argument"_s, QT_TRANSLATE_NOOP("Recovery", "arguments of passages")},
        {u"memo"_s, QT_TRANSLATE_NOOP("Recovery", "memos")},
        {u"settlement"_s, QT_TRANSLATE_NOOP("Recovery", "settled differences")},
        {u"revision"_s, QT_TRANSLATE_NOOP("Recovery", "times of changes")}};
    if (const char *kind = kinds.value(table, nullptr))
        return RecoveryWords::tr(kind);
    if (table.startsWith("letter_"_L1))
        return RecoveryWords::tr("facts of letters");
    if (table.startsWith("edit"_L1) || table == u"journal_chain")
        return RecoveryWords::tr("journal");
    if (table.startsWith("recogni"_L1))
        return RecoveryWords::tr("recognised words");
    return RecoveryWords::tr("codebook");
}

/// Whether the journal tells what the table has.
bool isJournaled(const QString &table)
{
    return tableNamed(table).has_value() && table != u"property";
}

void tellTables(const SavedProject &saved, QStringList &lost, QStringList &mended)
{
    QMap<QString, std::pair<qsizetype, qsizetype>> losses;
    QMap<QString, bool> isBack;
    for (auto table = saved.rows.tables.cbegin(); table != saved.rows.tables.cend(); ++table) {
        if (table->isWhole)
            continue;
        const QString kind = kindOf(table.key());
        auto &[rows, pages] = losses[kind];
        rows += table->lost;
        pages += table->lostPages;
        isBack[kind] = isBack.value(kind, true) && saved.isJournalWhole && isJournaled(table.key());
    }
    for (auto loss = losses.cbegin(); loss != losses.cend(); ++loss) {
        const auto &[rows, pages] = loss.value();
        const QString what = rows + pages > 0
            ? RecoveryWords::tr("%1: %2 rows and %3 pages of the file cannot be read")
                  .arg(loss.key())
                  .arg(rows)
                  .arg(pages)
            : RecoveryWords::tr("%1: the place in the file is not known any more").arg(loss.key());
        if (isBack.value(loss.key()))
            mended.append(RecoveryWords::tr("%1; the journal had all of them.").arg(what));
        else
            lost.append(RecoveryWords::tr("%1.").arg(what));
    }
}

void tellTexts(const SavedProject &saved, QStringList &lost)
{
    for (const MendedText &text : saved.texts.texts) {
        const QString letter = text.letter.isEmpty() ? RecoveryWords::tr("a removed letter") : text.letter;
        if (text.isOnlyFile)
            lost.append(RecoveryWords::tr("The file that “%1” came from is lost; its text is whole.").arg(letter));
        else if (text.missing >= text.length)
            lost.append(RecoveryWords::tr("The text of “%1” is lost.").arg(letter));
        else
            lost.append(RecoveryWords::tr("The text of “%1” is not the one that was imported: of %2 characters %3 are "
                                          "lost and stand as %4. What was quoted is there.")
                    .arg(letter)
                    .arg(text.length)
                    .arg(text.missing)
                    .arg(QChar(lostCharacter)));
    }
}

void tellReferences(const SavedProject &saved, QStringList &lost)
{
    for (const QStringList &names : saved.references.made) {
        constexpr qsizetype mostNames = 5;
        const QStringList first = names.first(std::min(names.size(), mostNames));
        lost.append(RecoveryWords::tr("%1 stand for what is lost and was named: %2.")
                .arg(names.size())
                .arg(first.join(u", ") + (names.size() > mostNames ? u", …"_s : QString())));
    }
    for (auto removed = saved.references.removed.cbegin(); removed != saved.references.removed.cend(); ++removed) {
        if (removed.value() > 0)
            lost.append(RecoveryWords::tr("%1: %2 rows told of something that is lost, and were left out.")
                    .arg(kindOf(removed.key()))
                    .arg(removed.value()));
    }
}

void tellJournal(const SavedProject &saved, QStringList &lost)
{
    if (saved.isJournalWhole)
        return;
    if (saved.lostEdits > 0)
        lost.append(RecoveryWords::tr("%1 edits of the journal cannot be read any more and were left out.")
                .arg(saved.lostEdits));
    lost.append(RecoveryWords::tr("The journal is not whole or tells of texts that are lost: what is left of it is "
                                  "chained anew, and states of before cannot be brought back."));
}

} // namespace

QStringList lossesOf(const SavedProject &saved)
{
    QStringList lost;
    QStringList mended;
    if (saved.missing + saved.unreadable > 0)
        lost.append(RecoveryWords::tr("Of %1 pages of the file %2 are missing and %3 cannot be read.")
                .arg(saved.pages)
                .arg(saved.missing)
                .arg(saved.unreadable));
    if (!saved.hadHeader)
        lost.append(RecoveryWords::tr("The beginning of the file is damaged."));
    if (saved.isNewProject)
        lost.append(RecoveryWords::tr(
            "What tells this project from others is lost: copies of it are no longer seen to be its copies."));
    tellTables(saved, lost, mended);
    if (saved.rows.strayRows > 0)
        lost.append(RecoveryWords::tr("%1 rows were found of which nobody can say what they are of.")
                .arg(saved.rows.strayRows));
    tellTexts(saved, lost);
    tellReferences(saved, lost);
    lost += saved.quotes.gone;
    tellJournal(saved, lost);
    return lost;
}

QStringList mendingsOf(const SavedProject &saved)
{
    QStringList lost;
    QStringList mended;
    tellTables(saved, lost, mended);
    for (auto put = saved.fromJournal.cbegin(); put != saved.fromJournal.cend(); ++put) {
        const std::string_view name = tableName(put.key());
        mended.append(RecoveryWords::tr("%1: %2 rows were put back from the journal.")
                .arg(kindOf(QString::fromLatin1(name.data(), std::ssize(name))))
                .arg(put.value()));
    }
    if (saved.quotes.moved > 0)
        mended.append(RecoveryWords::tr("%1 passages were put where their quotes stand.").arg(saved.quotes.moved));
    if (saved.quotes.reworded > 0)
        mended.append(
            RecoveryWords::tr("%1 passages quote what their letter has at their place.").arg(saved.quotes.reworded));
    return mended;
}

} // namespace Kodeks
