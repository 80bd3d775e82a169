// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letterfiles.h"
#include "core/exchange/passagedraft.h"
#include "core/project/edits.h"
#include "core/project/passagefiles.h"
#include "core/project/project.h"
#include "core/project/workspace.h"
#include "core/storage/rows.h"

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
    return {u"import-passages"_s, {{u"count"_s, qint64(passages.size())}}, [passages, coder, name](Workspace &workspace) -> Result<> {
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

} // namespace

Result<qsizetype> importPassages(Project &project, const QByteArray &csv, const QString &fileName, const QString &coderName)
{
    QHash<QString, LetterText> texts;
    const LetterLookup lookup = [&](const QString &name) -> const LetterText * {
        if (!texts.contains(name)) {
            const Letter *letter = project.findLetter(name);
            const auto text = letter ? project.text(letter->id) : Result<LetterText>(std::unexpected(Error()));
            if (!text)
                return nullptr;
            texts.insert(name, *text);
        }
        return &texts[name];
    };
    const auto drafts = readPassageCsv(csv, project.codebook(), lookup, fileName);
    if (!drafts)
        return failed(drafts);
    QList<Passage> passages;
    for (const PassageDraft &draft : *drafts) {
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
    const auto applied = project.apply(importEdit(passages, project.findCoder(coderName.trimmed()), coderName.trimmed()));
    return applied ? Result<qsizetype>(passages.size()) : failed(applied);
}

Result<qsizetype> importPassages(Project &project, const QString &csvPath, const QString &coderName)
{
    const auto bytes = readLetterFile(csvPath, csvLimit);
    if (!bytes)
        return failed(bytes);
    return importPassages(project, *bytes, QFileInfo(csvPath).fileName(), coderName);
}

} // namespace Kodeks
