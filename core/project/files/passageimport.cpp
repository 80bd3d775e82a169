// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/letterfiles.h"
#include "core/exchange/passages/foreignpassages.h"
#include "core/exchange/passages/passagedraft.h"
#include "core/project/edits/edits.h"
#include "core/project/files/passagefiles.h"
#include "core/project/project.h"
#include "core/project/workspace.h"
#include "core/storage/rows.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 csvLimit = qint64(1024) * 1024 * 1024; // bytes

Result<CoderId> ensureCoder(Workspace &workspace, const Coder *existing, const QString &name)
{
    if (existing)
        return existing->id;
    if (const auto added = Edits::addCoder({{}, {}, name, {}}).make(workspace); !added)
        return failed(added);
    return CoderId(workspace.rows().touched().constLast().id);
}

Edit importEdit(const QList<Passage> &passages, const Coder *existing, const QString &name)
{
    const std::optional<Coder> coder = existing ? std::optional(*existing) : std::nullopt;
    return {u"import-passages"_s, {{u"count"_s, qint64(passages.size())}},
        [passages, coder, name](Workspace &workspace) -> Result<> {
        const auto id = ensureCoder(workspace, coder ? &*coder : nullptr, name);
        if (!id)
            return failed(id);
        for (Passage passage : passages) {
            passage.coder = *id;
            if (const auto added = workspace.addPassage(passage); !added)
                return failed(added);
        }
        return {};
    }};
}

/// The texts of a project's letters, each read once.
class Texts
{
public:
    explicit Texts(const Project &project)
        : m_project(project)
    {
    }

    const LetterText *operator()(const QString &name)
    {
        if (!m_texts.contains(name)) {
            const Letter *letter = m_project.findLetter(name);
            const auto text = letter ? m_project.text(letter->id) : Result<LetterText>(std::unexpected(Error()));
            if (!text)
                return nullptr;
            m_texts.insert(name, *text);
        }
        return &m_texts[name];
    }

private:
    const Project &m_project;
    QHash<QString, LetterText> m_texts;
};

Result<qsizetype> putIn(Project &project, const QList<PassageDraft> &drafts, const QString &coderName)
{
    QList<Passage> passages;
    for (const PassageDraft &draft : drafts) {
        Passage passage;
        passage.letter = project.findLetter(draft.letter)->id;
        passage.range = draft.range;
        passage.task = draft.task;
        passage.direction = draft.direction;
        passage.arguments = draft.arguments;
        passage.certainty = draft.certainty;
        passage.memo = draft.memo;
        passages.append(passage);
    }
    const auto applied
        = project.apply(importEdit(passages, project.findCoder(coderName.trimmed()), coderName.trimmed()));
    return applied ? Result<qsizetype>(passages.size()) : failed(applied);
}

/// Of a table with several coders the rows of the one that is asked for.
Result<> keepCoder(QList<PassageDraft> &drafts, const QString &coderName, const QString &fileName)
{
    QStringList coders;
    for (const PassageDraft &draft : std::as_const(drafts)) {
        if (!coders.contains(draft.coder, Qt::CaseInsensitive))
            coders.append(draft.coder);
    }
    if (coders.size() < 2)
        return {};
    if (!coders.contains(coderName.trimmed(), Qt::CaseInsensitive))
        return failure(Error::Kind::Invalid,
            QCoreApplication::translate(
                "PassageImport", "“%1” has passages of several coders: %2. Name one of them as the coder.")
                .arg(fileName, coders.join(u", "_s)));
    drafts.removeIf(
        [&](const PassageDraft &draft) { return draft.coder.compare(coderName.trimmed(), Qt::CaseInsensitive) != 0; });
    return {};
}

Result<PassageImport> importForeign(
    Project &project, const QByteArray &csv, const QString &fileName, const QString &coderName)
{
    QStringList names;
    for (const Letter &letter : project.letters())
        names.append(letter.name);
    Texts texts(project);
    auto read = readForeignPassages(csv, project.codebook(), names, std::ref(texts), fileName);
    if (!read)
        return failed(read);
    if (const auto kept = keepCoder(read->drafts, coderName, fileName); !kept)
        return failed(kept);
    const auto count = read->drafts.isEmpty() ? Result<qsizetype>(0) : putIn(project, read->drafts, coderName);
    return count ? Result<PassageImport>(PassageImport{*count, read->program, read->unplaced}) : failed(count);
}

Result<PassageImport> importOwn(
    Project &project, const QByteArray &csv, const QString &fileName, const QString &coderName)
{
    Texts texts(project);
    const auto drafts = readPassageCsv(csv, project.codebook(), std::ref(texts), fileName);
    const auto count = drafts ? putIn(project, *drafts, coderName) : failed(drafts);
    return count ? Result<PassageImport>(PassageImport{*count, {}, {}}) : failed(count);
}

} // namespace

Result<PassageImport> importPassageTable(
    Project &project, const QByteArray &csv, const QString &fileName, const QString &coderName)
{
    const auto import = isForeignPassageTable(csv, fileName) ? importForeign : importOwn;
    return import(project, csv, fileName, coderName);
}

Result<PassageImport> importPassageTable(Project &project, const QString &csvPath, const QString &coderName)
{
    const auto bytes = readLetterFile(csvPath, csvLimit);
    return bytes ? importPassageTable(project, *bytes, QFileInfo(csvPath).fileName(), coderName) : failed(bytes);
}

} // namespace Kodeks
