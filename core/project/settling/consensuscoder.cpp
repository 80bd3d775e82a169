// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/settling/consensuscoder.h"

#include "core/model/samename.h"
#include "core/project/settling/settling.h"
#include "core/project/workspace.h"
#include "core/storage/codebookstore.h"
#include "core/storage/names.h"
#include "core/storage/rows.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct ConsensusText
{
    Q_DECLARE_TR_FUNCTIONS(Consensus)
};

const Coder *find(const QList<Coder> &coders, CoderId id)
{
    const auto found = std::ranges::find(coders, id, &Coder::id);
    return found == coders.end() ? nullptr : &*found;
}

QString freeName(const QList<Coder> &coders, const Coder &a, const Coder &b)
{
    const auto isFree = [&coders](const QString &name) {
        return std::ranges::none_of(coders, [&name](const Coder &coder) { return isSameName(coder.name, name); });
    };
    const QString plain = ConsensusText::tr("Consensus");
    if (isFree(plain))
        return plain;
    const QString ofPair = ConsensusText::tr("Consensus of %1 and %2").arg(a.name, b.name);
    QString name = ofPair;
    for (int i = 2; !isFree(name); ++i)
        name = u"%1 (%2)"_s.arg(ofPair).arg(i);
    return name;
}

} // namespace

QList<QUuid> pairOf(const Coder &a, const Coder &b)
{
    return a.uuid < b.uuid ? QList<QUuid>{a.uuid, b.uuid} : QList<QUuid>{b.uuid, a.uuid};
}

Result<> checkTwo(const QList<Coder> &coders, CoderId a, CoderId b)
{
    const Coder *one = find(coders, a);
    const Coder *other = find(coders, b);
    if (!one || !other)
        return failure(Error::Kind::NotFound,
            ConsensusText::tr("One of the two coders is no longer in the project. Choose two who are."));
    if (a == b)
        return failure(Error::Kind::Invalid,
            ConsensusText::tr("“%1” cannot be compared with the same coder. Choose another one.").arg(one->name));
    return {};
}

Result<> checkPair(const QList<Coder> &coders, CoderId a, CoderId b)
{
    if (const auto checked = checkTwo(coders, a, b); !checked)
        return checked;
    const Coder *one = find(coders, a);
    const Coder *other = find(coders, b);
    if (one && other && (one->isConsensus() || other->isConsensus()))
        return failure(Error::Kind::Invalid,
            ConsensusText::tr("“%1” is a consensus; only the differences of two people can be settled.")
                .arg(one->isConsensus() ? one->name : other->name));
    return {};
}

const Coder *consensusOf(const QList<Coder> &coders, CoderId a, CoderId b)
{
    const Coder *one = find(coders, a);
    const Coder *other = find(coders, b);
    if (!one || !other)
        return nullptr;
    const auto found = std::ranges::find(coders, pairOf(*one, *other), &Coder::consensusOf);
    return found == coders.end() ? nullptr : &*found;
}

Result<CoderId> ensureConsensus(Workspace &workspace, const QList<Coder> &coders, CoderId a, CoderId b)
{
    static const QUuid space(u"8c2f6a0e-53c4-4d0b-9a37-6b6f6e73656e"_s);
    if (const Coder *known = consensusOf(coders, a, b))
        return known->id;
    const Coder &one = *find(coders, a);
    const Coder &other = *find(coders, b);
    const QList<QUuid> pair = pairOf(one, other);
    const QUuid uuid = QUuid::createUuidV5(space, uuidsWord(pair));
    const auto id = workspace.rows().insert(
        Table::Coder, Rows::coder({{}, uuid, freeName(coders, one, other), u"#595959"_s, pair}));
    return id ? Result<CoderId>(CoderId(*id)) : failed(id);
}

Edit Edits::addConsensus(CoderId a, CoderId b)
{
    return {u"add-consensus"_s, {{u"coder"_s, a.value()}, {u"intoCoder"_s, b.value()}},
        [a, b](Workspace &workspace) -> Result<> {
        const auto coders = readCoders(workspace.connection());
        if (!coders)
            return failed(coders);
        if (const auto checked = checkPair(*coders, a, b); !checked)
            return checked;
        if (const Coder *known = consensusOf(*coders, a, b))
            return failure(Error::Kind::Exists,
                ConsensusText::tr("The two coders already have the consensus “%1”.").arg(known->name));
        const auto made = ensureConsensus(workspace, *coders, a, b);
        return made ? Result<>() : failed(made);
    }};
}

} // namespace Kodeks
