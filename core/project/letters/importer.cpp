// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/letters/importer.h"

#include "core/model/samename.h"
#include "core/project/letters/letterarrivals.h"
#include "core/project/letters/placednames.h"
#include "core/project/letters/signatories.h"
#include "core/project/project.h"
#include "core/project/workspace.h"
#include "core/storage/sketches/sketchstore.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// Gives names that are not taken: "Nordby/brev.txt", "brev (2).txt".
class FreeNames
{
public:
    explicit FreeNames(const QList<Letter> &there)
    {
        for (const Letter &letter : there)
            m_taken.insert(letterNameKey(letter.name), letter.folder);
    }

    /// `folder`: goes before a name that a letter of another folder has.
    QString freed(const QString &wanted, const QString &folder)
    {
        const auto taken = m_taken.constFind(letterNameKey(wanted));
        QString name = wanted;
        if (taken != m_taken.constEnd() && !isSameFolder(*taken, folder) && !wanted.contains(u'/'))
            name = placedName(wanted, folder, 1);
        const QString first = name;
        int &number = m_numbers[letterNameKey(first)];
        while (m_taken.contains(letterNameKey(name))) {
            number = std::max(number + 1, 2);
            name = markedName(first, QString::number(number));
        }
        m_taken.insert(letterNameKey(name), folder);
        return name;
    }

private:
    QHash<QString, QString> m_taken; ///< folders by name
    QHash<QString, int> m_numbers;   ///< the last one given to a name
};

/// The one letter that others of its text are listed with.
struct Kept
{
    LetterId there;      ///< none: it comes with this import
    qsizetype place = 0; ///< among those that come
    QString name;
    Signatories signatories{};
    bool changes = false;
};

QString senderOf(const PreparedLetter &letter)
{
    const QString sender = letter.facts.value(Fact::Sender).value;
    return sender.isEmpty() ? nameWithoutEnding(letter.name) : sender;
}

/// Decides what becomes of each letter of an import.
class Arriving
{
public:
    Arriving(const Project &project, QList<PreparedLetter> letters, SameTexts sameTexts)
        : m_project(project)
        , m_prepared(std::move(letters))
        , m_sameTexts(sameTexts)
        , m_arrivals(project.letters(), m_prepared)
        , m_names(m_prepared.size())
        , m_places(m_prepared.size(), -1)
    {
        for (const Letter &letter : project.letters()) {
            if (sameTexts == SameTexts::Signatories && !m_kept.contains(letter.sha256))
                m_kept.insert(letter.sha256, {letter.id, 0, letter.name, Signatories(letter.attributes)});
        }
    }

    void decide(ImportReport &report)
    {
        for (qsizetype i = 0; i < m_prepared.size(); ++i)
            decide(i, report);
        giveNames();
        for (const auto &[sender, text] : std::as_const(m_signed))
            report.signatories.append({sender, m_kept.value(text).name});
        LetterArrivals there(m_project.letters(), m_coming);
        for (qsizetype i = 0; i < m_prepared.size(); ++i) {
            if (m_places.at(i) >= 0)
                tell(m_coming[m_places.at(i)], there, report);
        }
    }

    [[nodiscard]] Edit edit()
    {
        QList<NewLetter> letters;
        for (PreparedLetter &letter : m_coming) {
            if (!letter.printed.isEmpty() && letter.printed == letter.sha256)
                keep(letter.sha256, sketchOf(letter.print));
            letters.append(std::move(static_cast<NewLetter &>(letter)));
        }
        QList<std::pair<LetterId, LetterAttributes>> described;
        for (const Kept &kept : std::as_const(m_kept)) {
            if (kept.changes && kept.there.isValid())
                described.append({kept.there, kept.signatories.attributes()});
            else if (kept.changes)
                letters[kept.place].attributes.insert(kept.signatories.attributes());
        }
        const bool none = letters.isEmpty();
        const qsizetype count = none ? described.size() : letters.size();
        return {none ? u"list-signatories"_s : u"add-letters"_s, {{u"count"_s, qint64(count)}},
            [add = Edits::addLetters(std::move(letters)), described, sketches = m_sketches](
                Workspace &workspace) -> Result<> {
            if (const auto added = add.make(workspace); !added)
                return added;
            if (const auto kept = SketchStore::keep(workspace.connection(), sketches); !kept)
                return kept;
            return describe(workspace, described);
        }};
    }

    /// The sketch of a text that comes, or is there.
    void keep(const QString &sha256, const TextSketch &sketch)
    {
        m_sketches.insert(sha256, {sketch.sequences, sketch.smallest});
    }

    [[nodiscard]] bool changesNothing() const { return m_coming.isEmpty() && m_signed.isEmpty(); }

private:
    static Result<> describe(Workspace &workspace, const QList<std::pair<LetterId, LetterAttributes>> &described)
    {
        for (const auto &[letter, attributes] : described) {
            for (auto attribute = attributes.begin(); attribute != attributes.end(); ++attribute) {
                const auto set = Edits::setAttribute(letter, attribute.key(), *attribute).make(workspace);
                if (!set)
                    return set;
            }
        }
        return {};
    }

    void decide(qsizetype i, ImportReport &report)
    {
        PreparedLetter &letter = m_prepared[i];
        const QString there = m_arrivals.repeatedHowever(letter);
        const auto kept = m_kept.find(letter.sha256);
        if (!there.isEmpty()) {
            report.skipped.append({letter.name, there});
            m_names[i] = there;
        } else if (kept == m_kept.end() || !listed(letter, *kept, report)) {
            if (m_sameTexts == SameTexts::Signatories && kept == m_kept.end())
                m_kept.insert(letter.sha256, {{}, m_coming.size(), letter.name, Signatories(letter.attributes)});
            m_arrivals.add(letter);
            m_places[i] = m_coming.size();
            m_coming.append(std::move(letter));
        } else {
            m_names[i] = kept->name;
        }
    }

    /// Whether the letter's sender is a signatory of the one that is kept.
    bool listed(const PreparedLetter &letter, Kept &kept, ImportReport &report)
    {
        const QString sender = senderOf(letter);
        switch (kept.signatories.add(sender)) {
        case Signatories::Added::Full: return false;
        case Signatories::Added::Known: report.skipped.append({letter.name, kept.name}); return true;
        case Signatories::Added::Yes: break;
        }
        kept.changes = true;
        m_signed.append({sender, letter.sha256});
        return true;
    }

    void giveNames()
    {
        FreeNames names(m_project.letters());
        for (PreparedLetter &letter : m_coming)
            letter.name = names.freed(letter.name, letter.folder);
        for (Kept &kept : m_kept) {
            if (!kept.there.isValid())
                kept.name = m_coming.at(kept.place).name;
        }
    }

    void tell(const PreparedLetter &letter, LetterArrivals &there, ImportReport &report) const
    {
        report.imported.append(letter.name);
        for (const QString &sentence : letter.remarks)
            report.remarks.append({letter.name, sentence});
        if (const QString same = there.sameText(letter); !same.isEmpty())
            report.sameTexts.append({letter.name, same});
        else if (letter.near)
            report.nearDuplicates.append({letter.name, nameOf(*letter.near), letter.near->common, letter.near->own});
        there.add(letter);
    }

    [[nodiscard]] QString nameOf(const LikeLetter &like) const
    {
        if (like.place < 0)
            return like.name;
        const qsizetype place = m_places.at(like.place);
        return place < 0 ? m_names.at(like.place) : m_coming.at(place).name;
    }

    const Project &m_project;
    QHash<QString, SketchRow> m_sketches; ///< by text
    QList<PreparedLetter> m_prepared;
    SameTexts m_sameTexts;
    LetterArrivals m_arrivals;
    QHash<QString, Kept> m_kept; ///< by text; none where same texts are letters
    QList<std::pair<QString, QString>> m_signed; ///< senders with their text
    QList<PreparedLetter> m_coming;
    QStringList m_names;         ///< of the prepared letters that do not come: what there is in their stead
    QList<qsizetype> m_places;   ///< of the prepared letters among those that come; -1: not among them
};

} // namespace

LetterArrival arrivalOf(const Project &project, PreparedImport prepared, SameTexts sameTexts)
{
    ImportReport report = std::move(prepared.report);
    for (const ScanFile &scan : std::as_const(prepared.scans)) {
        if (scan.letter >= 0)
            prepared.letters[scan.letter].remarks.append(scan.reason);
        else
            report.refused.append({scan.path, scan.reason});
    }
    Arriving arriving(project, std::move(prepared.letters), sameTexts);
    for (const auto &[sha256, sketch] : prepared.sketches.asKeyValueRange())
        arriving.keep(sha256, sketch);
    arriving.decide(report);
    return {arriving.changesNothing() ? std::nullopt : std::optional(arriving.edit()), std::move(report)};
}

Result<ImportReport> importLetters(Project &project, PreparedImport prepared, SameTexts sameTexts)
{
    LetterArrival arrival = arrivalOf(project, std::move(prepared), sameTexts);
    const auto applied = arrival.edit ? project.apply(*arrival.edit) : Result<Change>();
    return applied ? Result<ImportReport>(std::move(arrival.report)) : failed(applied);
}

QList<PreparedLetter> arrivingLetters(const Project &project, const PreparedImport &prepared)
{
    const LetterArrivals there(project.letters(), prepared.letters);
    QList<PreparedLetter> letters = prepared.letters;
    for (PreparedLetter &letter : letters) {
        if (!there.repeatedHowever(letter).isEmpty())
            letter = PreparedLetter();
    }
    return letters;
}

qsizetype sameTextCount(const Project &project, const PreparedImport &prepared)
{
    LetterArrivals there(project.letters(), prepared.letters);
    qsizetype count = 0;
    for (const PreparedLetter &letter : prepared.letters) {
        if (!there.repeatedHowever(letter).isEmpty())
            continue;
        count += there.sameText(letter).isEmpty() ? 0 : 1;
        there.add(letter);
    }
    return count;
}

} // namespace Kodeks
