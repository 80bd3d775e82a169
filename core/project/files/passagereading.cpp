// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/inquotes.h"
#include "core/base/shorter.h"
#include "core/exchange/letters/letterfiles.h"
#include "core/exchange/passages/foreignpassages.h"
#include "core/exchange/passages/passagedraft.h"
#include "core/exchange/xlsx/sheetcsv.h"
#include "core/exchange/xlsx/sheetreader.h"
#include "core/model/gapwords.h"
#include "core/model/samename.h"
#include "core/project/files/passageimport.h"
#include "core/project/letters/letternames.h"
#include "core/project/project.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <limits>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct PassageReading
{
    Q_DECLARE_TR_FUNCTIONS(PassageImport)
};

constexpr qint64 csvLimit = qint64(1024) * 1024 * 1024; // bytes

/// The letters of a project by name, else by what people write for it.
class NamedLetters
{
public:
    /// How long a text that was given stays; tables mostly go letter by letter.
    enum class Texts { Stay, StayUntilNext };

    explicit NamedLetters(const Project &project, Texts texts = Texts::Stay)
        : m_project(project)
        , m_names(project.letters())
        , m_stay(texts == Texts::Stay)
    {
        for (const Letter &letter : project.letters()) {
            if (!m_called.contains(letter.name))
                m_called.insert(letter.name, letter.id);
        }
    }

    Result<const LetterText *> operator()(const QString &name)
    {
        if (const auto known = m_texts.constFind(name); known != m_texts.constEnd())
            return &*known;
        const auto letter = found(name);
        if (!letter)
            return failed(letter);
        if (!*letter)
            return nullptr;
        const auto text = m_project.text((*letter)->id);
        if (!text)
            return failed(text);
        if (!m_stay && m_size > mostText) {
            m_texts.clear();
            m_size = 0;
        }
        m_size += text->string().size();
        m_ids.insert(name, (*letter)->id);
        return &*m_texts.insert(name, *text);
    }

    [[nodiscard]] LetterId id(const QString &name) const { return m_ids.value(name); }

private:
    [[nodiscard]] Result<const Letter *> found(const QString &name) const
    {
        if (const auto known = m_ids.constFind(name); known != m_ids.constEnd())
            return m_project.letter(*known);
        if (const auto called = m_called.constFind(name); called != m_called.constEnd())
            return m_project.letter(*called);
        if (const Letter *letter = m_project.findLetter(name))
            return letter;
        const QList<LetterId> alike = m_names.find(name);
        if (alike.size() < 2)
            return alike.isEmpty() ? nullptr : m_project.letter(alike.first());
        constexpr qsizetype most = 3;
        QStringList names;
        for (const LetterId letter : alike.first(std::min(most + 1, alike.size())))
            names.append(inQuotes(m_project.letter(letter)->name));
        return failure(Error::Kind::Invalid,
            PassageReading::tr("“%1” could be any of these: %2; write the name with its folder")
                .arg(name, firstOf(names, most)));
    }

    static constexpr qsizetype mostText = 2 * 1024 * 1024; // UTF-16 units

    const Project &m_project;
    const LetterNames m_names;
    const bool m_stay;
    QHash<QString, LetterId> m_called; ///< by the whole name, the first of several
    qsizetype m_size = 0;
    QHash<QString, LetterId> m_ids;
    QHash<QString, LetterText> m_texts;
};

QList<Passage> placed(const QList<PassageDraft> &drafts, const NamedLetters &letters)
{
    QList<Passage> passages;
    passages.reserve(drafts.size());
    for (const PassageDraft &draft : drafts) {
        Passage passage;
        passage.letter = letters.id(draft.letter);
        passage.range = draft.range;
        passage.task = draft.task;
        passage.direction = draft.direction;
        passage.arguments = draft.arguments;
        passage.certainty = draft.certainty;
        passage.memo = draft.memo;
        passages.append(passage);
    }
    return passages;
}

QHash<LetterId, QString> textsOf(const Project &project)
{
    QHash<LetterId, QString> texts;
    for (const Letter &letter : project.letters())
        texts.insert(letter.id, letter.sha256);
    return texts;
}

/// Of a table with several coders the rows of the one that is asked for.
Result<> keepCoder(QList<PassageDraft> &drafts, const QString &coderName, const QString &fileName)
{
    QStringList coders;
    for (const PassageDraft &draft : std::as_const(drafts)) {
        if (!std::ranges::any_of(coders, [&draft](const QString &known) { return isSameName(known, draft.coder); }))
            coders.append(draft.coder);
    }
    if (coders.size() < 2)
        return {};
    const auto isOthers = [&coderName](const QString &name) { return !isSameName(name, coderName); };
    if (std::ranges::all_of(coders, isOthers))
        return failure(Error::Kind::Invalid,
            PassageReading::tr("“%1” has passages of several coders: %2. Name one of them as the coder.")
                .arg(fileName, coders.join(u", "_s)));
    drafts.removeIf([&](const PassageDraft &draft) { return isOthers(draft.coder); });
    return {};
}

Result<PreparedPassages> prepareForeign(const Project &project, const QByteArray &csv, const QString &fileName,
    const QString &coderName, const Progress &progress)
{
    QStringList names;
    for (const Letter &letter : project.letters())
        names.append(letter.name);
    NamedLetters letters(project);
    auto read = readForeignPassages(csv, project.codebook(), names, std::ref(letters), fileName, progress);
    if (!read)
        return failed(read);
    if (const auto kept = keepCoder(read->drafts, coderName, fileName); !kept)
        return failed(kept);
    PreparedPassages prepared{coderName, placed(read->drafts, letters), project.codebook(), textsOf(project), {}};
    prepared.outcome.program = read->program;
    prepared.outcome.unplaced = read->unplaced;
    return prepared;
}

/// Words that were taken for gaps, and memos that look like them.
QStringList gapRemarks(const QList<PassageDraft> &drafts)
{
    GapWords taken;
    GapWords memos;
    for (const PassageDraft &draft : drafts) {
        for (const QString &gap : draft.gaps)
            taken.add(gap);
        if (!draft.memo.isEmpty() && looksLikeGap(draft.memo))
            memos.add(draft.memo);
    }
    QStringList remarks;
    if (!taken.isEmpty())
        remarks.append(PassageReading::tr("Taken as empty cells, since they stand for gaps: %1.").arg(taken.list()));
    if (!memos.isEmpty())
        remarks.append(PassageReading::tr("Taken as memos, though they look like gaps: %1. If they stand for no memo, "
                                          "leave those cells empty and import the table again.")
                .arg(memos.list()));
    return remarks;
}

/// What cannot be seen from the table itself: whether positions without a quote are the right ones.
QStringList remarksOn(const QList<PassageDraft> &drafts)
{
    const auto count = [&drafts](bool PassageDraft::*is) {
        return static_cast<int>(
            std::min<qsizetype>(std::ranges::count_if(drafts, is), std::numeric_limits<int>::max()));
    };
    QStringList remarks;
    if (const int unquoted = count(&PassageDraft::unquoted); unquoted > 0)
        remarks.append(PassageReading::tr(
            "%n row(s) have no quote in the column “text”, so whether their positions are right could not be checked.",
            nullptr, unquoted));
    if (const int cutting = count(&PassageDraft::cutsWord); cutting > 0)
        remarks.append(PassageReading::tr("%n of them begin(s) or end(s) inside a word: positions are counted in "
                                          "Unicode characters from 0, not in UTF-16 units or bytes.",
            nullptr, cutting));
    if (const int lost = count(&PassageDraft::lostQuote); lost > 0)
        remarks.append(PassageReading::tr(
            "In %n of them a spreadsheet has put an error in the quote’s place, since it took the quote for a formula.",
            nullptr, lost));
    if (const int trimmed = count(&PassageDraft::trimmedQuote); trimmed > 0)
        remarks.append(PassageReading::tr(
            "%n quote(s) lack the white space at their ends; the letters’ text counts.", nullptr, trimmed));
    if (const int cut = count(&PassageDraft::cutQuote); cut > 0)
        remarks.append(PassageReading::tr(
            "%n quote(s) are only the beginning of the text at their places, as spreadsheets cut long cells; the "
            "letters’ text counts.",
            nullptr, cut));
    remarks += gapRemarks(drafts);
    return remarks;
}

/// A table of our own says whose each passage was; all rows become those of the one coder who is named.
QStringList coderRemarks(const QList<PassageDraft> &drafts, const QString &coderName)
{
    QStringList others;
    for (const PassageDraft &draft : drafts) {
        const auto isKnown = [&draft](const QString &known) { return isSameName(known, draft.coder); };
        if (!draft.coder.isEmpty() && !isSameName(draft.coder, coderName) && std::ranges::none_of(others, isKnown))
            others.append(draft.coder);
    }
    if (others.isEmpty())
        return {};
    return {PassageReading::tr("The table also has passages of %1; they become passages of “%2” all the same. If they "
                               "should not, undo this and bring in a table of one coder.")
            .arg(others.join(u", "_s), coderName)};
}

QStringList columnRemarks(const QStringList &unread)
{
    constexpr qsizetype most = 10;
    QStringList names;
    for (const QString &name : unread.first(std::min(most + 1, unread.size())))
        names.append(inQuotes(cutTo(name, 80)));
    return names.isEmpty()
        ? QStringList()
        : QStringList{
              PassageReading::tr("Columns that mean nothing here were not read: %1.").arg(firstOf(names, most))};
}

Result<PreparedPassages> prepareOwn(const Project &project, const QByteArray &csv, const QString &fileName,
    const QString &coderName, const Progress &progress)
{
    NamedLetters letters(project, NamedLetters::Texts::StayUntilNext);
    QStringList unread;
    const auto drafts = readPassageCsv(csv, project.codebook(), std::ref(letters), fileName, progress, &unread);
    if (!drafts)
        return failed(drafts);
    PreparedPassages prepared{coderName, placed(*drafts, letters), project.codebook(), textsOf(project), {}};
    prepared.outcome.remarks = remarksOn(*drafts) + coderRemarks(*drafts, coderName) + columnRemarks(unread);
    return prepared;
}

} // namespace

Result<PreparedPassages> preparePassages(const Project &project, const QByteArray &table, const QString &fileName,
    const QString &coderName, const Progress &progress)
{
    const auto csv = looksLikeWorkbook(table) ? sheetAsCsv(table, fileName, {u"Passages"_s, u"Utdrag"_s})
                                              : Result<QByteArray>(table);
    if (!csv)
        return failed(csv);
    return isForeignPassageTable(*csv, fileName)
        ? prepareForeign(project, *csv, fileName, coderName.trimmed(), progress)
        : prepareOwn(project, *csv, fileName, coderName.trimmed(), progress);
}

Result<PreparedPassages> preparePassages(
    const Project &project, const QString &csvPath, const QString &coderName, const Progress &progress)
{
    const auto bytes = readLetterFile(csvPath, csvLimit);
    return bytes ? preparePassages(project, *bytes, QFileInfo(csvPath).fileName(), coderName, progress) : failed(bytes);
}

Result<PreparedPassages> preparePassages(
    const QString &projectPath, const QString &csvPath, const QString &coderName, const Progress &progress)
{
    const auto project = Project::open(projectPath, Project::Access::Read);
    return project ? preparePassages(**project, csvPath, coderName, progress) : failed(project);
}

} // namespace Kodeks
