// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/lettersource.h"

#include "core/model/samename.h"

#include <tuple>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// Where the last dot of the name stands, after the folder; its size if there is none.
qsizetype endOfName(const QString &name)
{
    const qsizetype begin = name.lastIndexOf(u'/') + 1;
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > begin && dot + 1 < name.size() ? dot : name.size();
}

} // namespace

bool isSameFolder(const QString &one, const QString &other)
{
    const QString a = letterNameKey(one);
    const QString b = letterNameKey(other);
    const QString &longer = a.size() < b.size() ? b : a;
    const QString &shorter = a.size() < b.size() ? a : b;
    return shorter.isEmpty() || longer == shorter || longer.endsWith(u'/' + shorter);
}

bool isSameSource(const LetterSource &one, const LetterSource &other)
{
    return one.isKnown() && other.isKnown() && letterNameKey(one.file) == letterNameKey(other.file)
        && isSameFolder(one.folder, other.folder);
}

LetterSource fuller(const LetterSource &one, const LetterSource &other)
{
    const auto order = [](const LetterSource &source) {
        return std::tuple(source.isKnown(), source.folder.size(), source.folder, source.file);
    };
    return order(one) < order(other) ? other : one;
}

QString markedName(const QString &name, const QString &mark)
{
    const qsizetype end = endOfName(name);
    return u"%1 (%2)"_s.arg(name.first(end), mark) + name.sliced(end);
}

QString calledLetter(const Letter &letter, LetterCalling calling)
{
    const QString sender = letter.fact(Fact::Sender);
    switch (calling) {
    case LetterCalling::Sender: return sender.isEmpty() ? nameWithoutEnding(letter.name) : sender;
    case LetterCalling::File: return letter.name;
    case LetterCalling::SenderAndFile: return sender.isEmpty() ? letter.name : u"%1 (%2)"_s.arg(sender, letter.name);
    }
    return letter.name;
}

QString nameWithoutEnding(const QString &name)
{
    return name.first(endOfName(name));
}

} // namespace Kodeks
