// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/letterattributes.h"
#include "core/project/edits/edits.h"
#include "core/project/edittext.h"
#include "core/project/workspace.h"
#include "core/storage/letterstore.h"
#include "core/storage/rows.h"

namespace Kodeks::Edits {

using namespace Qt::StringLiterals;

namespace {

Result<> checkAttribute(const QString &name, const QString &value)
{
    if (name.isEmpty())
        return failure(Error::Kind::Invalid, EditText::tr("An attribute of a letter needs a name."));
    if (name.size() > longestAttributeName)
        return failure(Error::Kind::TooLarge,
            EditText::tr("The name of an attribute can have at most %1 characters. Shorten “%2…”.")
                .arg(QString::number(longestAttributeName), name.left(40)));
    if (value.size() > longestAttributeValue)
        return failure(Error::Kind::TooLarge,
            EditText::tr("An attribute can have at most %1 characters. Shorten what “%2” says.")
                .arg(QString::number(longestAttributeValue), name));
    return {};
}

Result<> writeAttribute(Workspace &workspace, LetterId letter, const QString &name, const QString &value)
{
    const auto row = LetterStore::attributeRow(workspace.connection(), letter, attributeKey(name));
    if (!row)
        return failed(row);
    if (value.isEmpty())
        return *row > 0 ? workspace.rows().remove(Table::LetterAttribute, *row) : Result<>();
    if (*row > 0)
        return workspace.rows().update(Table::LetterAttribute, *row, Rows::attribute(letter, name, value));
    const auto added = workspace.rows().insert(Table::LetterAttribute, Rows::attribute(letter, name, value));
    return added ? Result<>() : failed(added);
}

} // namespace

Edit setAttribute(LetterId letter, const QString &name, const std::optional<QString> &value)
{
    const QString kept = attributeName(name);
    const QString text = attributeText(value.value_or(QString()));
    return {u"set-attribute"_s, {{u"letter"_s, letter.value()}, {u"into"_s, kept}},
        [letter, kept, text](Workspace &workspace) -> Result<> {
        const auto checked = checkAttribute(kept, text);
        return checked ? writeAttribute(workspace, letter, kept, text) : checked;
    }};
}

namespace {

Edit ofSeveral(const QString &kind, const QList<LetterId> &letters, const std::function<Edit(LetterId)> &ofOne)
{
    return {kind, {{u"count"_s, qint64(letters.size())}}, [letters, ofOne](Workspace &workspace) -> Result<> {
        for (const LetterId letter : letters) {
            if (const auto made = ofOne(letter).make(workspace); !made)
                return made;
        }
        return {};
    }};
}

} // namespace

Edit setDone(const QList<LetterId> &letters, CoderId coder, bool done)
{
    return ofSeveral(done ? u"set-several-done"_s : u"set-several-not-done"_s, letters,
        [coder, done](LetterId letter) { return setDone(letter, coder, done); });
}

Edit setFact(const QList<LetterId> &letters, Fact fact, const std::optional<QString> &value)
{
    return ofSeveral(u"set-facts"_s, letters, [fact, value](LetterId letter) { return setFact(letter, fact, value); });
}

Edit setAttribute(const QList<LetterId> &letters, const QString &name, const std::optional<QString> &value)
{
    return ofSeveral(
        u"set-attributes"_s, letters, [name, value](LetterId letter) { return setAttribute(letter, name, value); });
}

} // namespace Kodeks::Edits
