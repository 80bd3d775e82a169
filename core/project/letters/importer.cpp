// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/letters/importer.h"

#include "core/model/samename.h"
#include "core/project/letters/placednames.h"
#include "core/project/project.h"

#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// Gives names that are not taken: "Nordby/brev.txt", "brev (2).txt".
class FreeNames
{
public:
    void take(const QString &name) { m_taken.insert(letterNameKey(name)); }

    /// `place`: whose folder goes before a name that is taken.
    QString freed(const QString &wanted, const QString &place)
    {
        const QFileInfo info(wanted);
        const QString ending = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
        const QString base = wanted.chopped(ending.size());
        QString name = wanted;
        if (m_taken.contains(letterNameKey(name)) && !name.contains(u'/'))
            name = placedName(wanted, place, 1);
        int &number = m_numbers[letterNameKey(wanted)];
        while (m_taken.contains(letterNameKey(name))) {
            number = std::max(number + 1, 2);
            name = u"%1 (%2)%3"_s.arg(base).arg(number).arg(ending);
        }
        take(name);
        return name;
    }

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_numbers; ///< the last one given to a name
};

void note(ImportReport &report, const PreparedLetter &letter)
{
    report.imported.append(letter.name);
    for (const QString &sentence : letter.remarks)
        report.remarks.append({letter.name, sentence});
    if (!letter.like.isEmpty())
        report.nearDuplicates.append({letter.name, letter.like, letter.percent});
}

} // namespace

Result<ImportReport> importLetters(Project &project, PreparedImport prepared)
{
    ImportReport report = std::move(prepared.report);
    for (const ScanFile &scan : std::as_const(prepared.scans))
        report.refused.append({scan.path, scan.reason});
    QHash<QString, QString> texts; // names by sha256
    FreeNames names;
    for (const Letter &letter : project.letters()) {
        texts.insert(letter.sha256, letter.name);
        names.take(letter.name);
    }
    QList<NewLetter> letters;
    for (PreparedLetter &letter : prepared.letters) {
        if (texts.contains(letter.sha256)) {
            report.skipped.append({letter.name, texts.value(letter.sha256)});
            continue;
        }
        letter.name = names.freed(letter.name, letter.place);
        texts.insert(letter.sha256, letter.name);
        note(report, letter);
        letters.append(std::move(static_cast<NewLetter &>(letter)));
    }
    if (!letters.isEmpty()) {
        if (const auto applied = project.apply(Edits::addLetters(std::move(letters))); !applied)
            return failed(applied);
    }
    return report;
}

} // namespace Kodeks
