// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/renaming/renaming.h"

#include "core/model/pseudonyms/nameinfile.h"
#include "core/storage/journalchain.h"
#include "core/storage/reading.h"
#include "core/storage/renaming/renamedtext.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QSet>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// Columns with words of people; `unique`: no two rows may have the same.
struct Words
{
    const char *read;
    const char *write;
    bool unique = false;
};

constexpr Words words[]{
    {"SELECT id, value FROM property", "UPDATE property SET value = ? WHERE id = ?"},
    {"SELECT id, name FROM coder", "UPDATE coder SET name = ? WHERE id = ?", true},
    {"SELECT id, folder FROM letter", "UPDATE letter SET folder = ? WHERE id = ?"},
    {"SELECT id, value FROM letter_fact", "UPDATE letter_fact SET value = ? WHERE id = ?"},
    {"SELECT id, value FROM letter_proposal", "UPDATE letter_proposal SET value = ? WHERE id = ?"},
    {"SELECT id, name FROM letter_attribute", "UPDATE letter_attribute SET name = ? WHERE id = ?"},
    {"SELECT id, value FROM letter_attribute", "UPDATE letter_attribute SET value = ? WHERE id = ?"},
    {"SELECT id, text FROM question", "UPDATE question SET text = ? WHERE id = ?", true},
    {"SELECT id, name FROM task", "UPDATE task SET name = ? WHERE id = ?"},
    {"SELECT id, definition FROM task", "UPDATE task SET definition = ? WHERE id = ?"},
    {"SELECT id, include FROM task", "UPDATE task SET include = ? WHERE id = ?"},
    {"SELECT id, exclude FROM task", "UPDATE task SET exclude = ? WHERE id = ?"},
    {"SELECT id, example FROM task", "UPDATE task SET example = ? WHERE id = ?"},
    {"SELECT id, name FROM actor", "UPDATE actor SET name = ? WHERE id = ?", true},
    {"SELECT id, aliases FROM actor", "UPDATE actor SET aliases = ? WHERE id = ?"},
    {"SELECT id, definition FROM direction", "UPDATE direction SET definition = ? WHERE id = ?"},
    {"SELECT id, include FROM direction", "UPDATE direction SET include = ? WHERE id = ?"},
    {"SELECT id, exclude FROM direction", "UPDATE direction SET exclude = ? WHERE id = ?"},
    {"SELECT id, example FROM direction", "UPDATE direction SET example = ? WHERE id = ?"},
    {"SELECT id, name FROM argument", "UPDATE argument SET name = ? WHERE id = ?"},
    {"SELECT id, definition FROM argument", "UPDATE argument SET definition = ? WHERE id = ?"},
    {"SELECT id, include FROM argument", "UPDATE argument SET include = ? WHERE id = ?"},
    {"SELECT id, exclude FROM argument", "UPDATE argument SET exclude = ? WHERE id = ?"},
    {"SELECT id, example FROM argument", "UPDATE argument SET example = ? WHERE id = ?"},
    {"SELECT id, memo FROM passage", "UPDATE passage SET memo = ? WHERE id = ?"},
    {"SELECT id, text FROM memo", "UPDATE memo SET text = ? WHERE id = ?"},
    {"SELECT id, note FROM settlement", "UPDATE settlement SET note = ? WHERE id = ?"},
    {"SELECT id, decided_by_name FROM settlement", "UPDATE settlement SET decided_by_name = ? WHERE id = ?"},
};

/// What would still have names in it, or places of the old text.
constexpr const char *takeOut
    = "DELETE FROM edit_block; DELETE FROM edit_event; DELETE FROM edit;"
      "DELETE FROM recognised_word; DELETE FROM recognition; DELETE FROM content_sketch;"
      "UPDATE letter SET original = NULL; DELETE FROM original; UPDATE content SET original = x'', encoding = 'UTF-8';"
      "UPDATE revision SET wanted = NULL;";

QString freeName(const QString &name, const QSet<QString> &taken)
{
    QString free = name;
    for (int number = 2; taken.contains(free); ++number)
        free = u"%1 (%2)"_s.arg(name).arg(number);
    return free;
}

/// Texts are read first, and written when all have been read.
void rename(Connection &copy, const Words &column, const Pseudonyms &names)
{
    QSet<QString> taken;
    QList<std::pair<qint64, QString>> changed;
    {
        Statement row(copy, column.read);
        while (row.next()) {
            const QString text = row.text(1);
            const QString renamed = names(text);
            if (renamed != text)
                changed.append({row.number(0), renamed});
            else if (column.unique)
                taken.insert(text);
        }
    }
    Statement write(copy, column.write);
    for (const auto &[id, text] : changed) {
        const QString name = column.unique ? freeName(text, taken) : text;
        if (column.unique)
            taken.insert(name);
        write.bind(name, id).run();
    }
}

/// What a letter or its file is called: by the pseudonym of the name that its words make ("Kari-Nordmann.pdf"), else
/// with what the table finds in it replaced; where that finds nothing, though it does in the sender, by the sender's
/// pseudonym, since files are called "kari-nordmann.pdf".
QString renamedFile(const QString &file, const QString &sender, const Pseudonyms &names)
{
    const QString said = nameInFile(file);
    const auto isSaid
        = [&said](const Pseudonym &entry) { return Pseudonyms::folded(entry.name) == Pseudonyms::folded(said); };
    const QString renamed = std::ranges::any_of(names.table(), isSaid) ? file : names(file);
    const QString ofFile = names(said);
    const QString ofSender = names(sender).section(u'\n', 0, 0).simplified();
    const QString pseudonym = ofFile != said ? ofFile : ofSender == sender.simplified() ? QString() : ofSender;
    if (renamed != file || file.isEmpty() || pseudonym.isEmpty())
        return renamed;
    const qsizetype dot = file.lastIndexOf(u'.');
    QString name = pseudonym;
    for (const QChar apart : u"/\\:"_s)
        name.replace(apart, u'-');
    return name + (dot > 0 ? file.sliced(dot) : QString());
}

/// Gives those that say nothing of their sender and are called as before.
QStringList renameLetters(Connection &copy, const Pseudonyms &names)
{
    struct Called
    {
        qint64 letter = 0;
        QString name;
        QString file;
    };
    QList<Called> all;
    QStringList kept;
    {
        Statement row(copy,
            "SELECT letter.id, letter.name, letter.file, coalesce(sender.value, '') FROM letter LEFT JOIN letter_fact "
            "AS sender ON sender.letter = letter.id AND sender.fact = 'sender' ORDER BY letter.id");
        while (row.next()) {
            all.append({row.number(0), renamedFile(row.text(1), row.text(3), names),
                renamedFile(row.text(2), row.text(3), names)});
            if (row.text(3).isEmpty() && all.constLast().name == row.text(1))
                kept.append(row.text(1));
        }
    }
    QSet<QString> taken;
    Statement apart(copy, "UPDATE letter SET name = 'letter ' || id");
    apart.run();
    Statement write(copy, "UPDATE letter SET name = ?, file = ? WHERE id = ?");
    for (const Called &each : std::as_const(all)) {
        const QString name = freeName(each.name, taken);
        taken.insert(name);
        write.bind(name, each.file, each.letter).run();
    }
    return kept;
}

} // namespace

Result<QStringList> putPseudonyms(Connection &copy, const Pseudonyms &names, const Progress &progress)
{
    auto transaction = Transaction::begin(copy);
    if (!transaction)
        return failed(transaction);
    const auto put = guarded(copy, [&]() -> Result<QStringList> {
        copy.database().exec(takeOut);
        JournalChain::beginAnew(copy);
        if (const auto texts = renameTexts(copy, names, progress); !texts)
            return failed(texts);
        QStringList kept = renameLetters(copy, names);
        for (const Words &column : words)
            rename(copy, column, names);
        return kept;
    });
    if (!put)
        return put;
    const auto committed = (*transaction)->commit();
    return committed ? put : failed(committed);
}

} // namespace Kodeks
