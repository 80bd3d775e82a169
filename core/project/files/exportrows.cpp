// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/files/exportrows.h"

#include "core/exchange/reports/exporttables.h"
#include "core/project/asking/passagequery.h"
#include "core/project/asking/scopereading.h"
#include "core/project/letters/questions.h"
#include "core/project/project.h"
#include "core/query/memosubjects.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct ExportRowsText
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// Empty for all.
Result<QSet<CoderId>> chosenCoders(const Project &project, const QStringList &names)
{
    const auto coders = codersCalled(project, names);
    if (!coders)
        return failed(coders);
    QSet<CoderId> chosen;
    for (const Coder &coder : *coders)
        chosen.insert(coder.id);
    return chosen;
}

/// The keys of the passages that fulfil all queries; nullopt without one.
Result<std::optional<QSet<PassageId>>> chosenPassages(const Project &project, const QStringList &queries)
{
    Condition all;
    for (const QString &query : queries) {
        if (query.trimmed().isEmpty())
            continue;
        const auto condition = conditionOf(project, query);
        if (!condition)
            return failed(condition);
        all.parts.append(*condition);
    }
    if (all.parts.isEmpty())
        return std::optional<QSet<PassageId>>();
    const auto places = passagesThat(project, all);
    if (!places)
        return failed(places);
    QSet<PassageId> chosen;
    for (const PassagePlace &place : *places)
        chosen.insert(place.id);
    return std::optional(chosen);
}

} // namespace

QString PassageExport::query() const
{
    QStringList asked;
    for (const QString &each : where) {
        if (!each.trimmed().isEmpty())
            asked.append(each.trimmed());
    }
    return asked.size() < 2 ? asked.value(0) : u'(' + asked.join(u") ("_s) + u')';
}

Result<> eachPassageRow(
    const Project &project, const PassageExport &options, const Progress &progress, const RowVisitor &visit)
{
    const auto chosen = chosenCoders(project, options.coders);
    if (!chosen)
        return failed(chosen);
    const auto wanted = chosenPassages(project, options.where);
    if (!wanted)
        return failed(wanted);
    const qsizetype total = project.passageCount();
    Questions questions(project);
    qsizetype seen = 0;
    return project.eachPassage([&](const QuotedPassage &quoted) -> Result<bool> {
        const auto &[passage, quote] = quoted;
        const bool isDue = seen % 256 == 0;
        ++seen;
        if (progress && isDue && !progress(std::min(seen, total), total))
            return failure(
                Error::Kind::Cancelled, ExportRowsText::tr("The export was cancelled; nothing was written."));
        const Letter *letter = project.letter(passage.letter);
        const Coder *coder = project.coder(passage.coder);
        if (!letter || !coder || (!chosen->isEmpty() && !chosen->contains(passage.coder)))
            return true;
        if (*wanted && !(*wanted)->contains(passage.id))
            return true;
        return visit(passageRow(
            passage, *letter, quote, questions.at(passage.letter, passage.range.start), *coder, project.codebook()));
    });
}

Result<QList<ReadMemo>> chosenMemos(const Project &project, const PassageExport &options)
{
    const auto chosen = chosenCoders(project, options.coders);
    if (!chosen)
        return failed(chosen);
    const auto all = project.allMemos();
    if (!all)
        return failed(all);
    QHash<std::pair<MemoSubject, CoderId>, QString> texts;
    for (const Memo &memo : *all) {
        if (chosen->isEmpty() || chosen->contains(memo.coder))
            texts.insert({memo.about, memo.coder}, memo.text);
    }
    QList<ReadMemo> memos;
    for (const MemoSubject &about : memoSubjects(project.codebook(), project.letters())) {
        for (const Coder &coder : project.coders()) {
            const auto text = texts.constFind({about, coder.id});
            if (text == texts.constEnd())
                continue;
            const auto [id, name] = memoCode(project.codebook(), about);
            memos.append({memoSubjectWord(about.of()), project.letter(about.letter()), id, name, coder.name, *text});
        }
    }
    return memos;
}

Result<QList<QStringList>> memoRows(const Project &project, const PassageExport &options)
{
    const auto memos = chosenMemos(project, options);
    if (!memos)
        return failed(memos);
    QList<QStringList> rows;
    for (const ReadMemo &memo : *memos)
        rows.append(memoCells(memo));
    return rows;
}

} // namespace Kodeks
