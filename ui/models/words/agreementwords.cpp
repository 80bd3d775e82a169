// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/words/agreementwords.h"

#include "core/model/words.h"
#include "ui/models/words/display.h"

#include <QCoreApplication>
#include <QLocale>

namespace Kodeks::Display {

using namespace Qt::StringLiterals;

namespace {

struct AgreementText
{
    Q_DECLARE_TR_FUNCTIONS(AgreementWords)
};

} // namespace

QString unit(Unit unit)
{
    switch (unit) {
    case Unit::Character: return AgreementText::tr("Character");
    case Unit::Word: return AgreementText::tr("Word");
    case Unit::Sentence: return AgreementText::tr("Sentence");
    case Unit::Paragraph: return AgreementText::tr("Paragraph");
    case Unit::Letter: return AgreementText::tr("Letter");
    }
    return {};
}

QString unitCount(Unit unit, qint64 count)
{
    const int n = int(std::min<qint64>(count, std::numeric_limits<int>::max()));
    switch (unit) {
    case Unit::Character: return AgreementText::tr("%Ln character(s)", nullptr, n);
    case Unit::Word: return AgreementText::tr("%Ln word(s)", nullptr, n);
    case Unit::Sentence: return AgreementText::tr("%Ln sentence(s)", nullptr, n);
    case Unit::Paragraph: return AgreementText::tr("%Ln paragraph(s)", nullptr, n);
    case Unit::Letter: return AgreementText::tr("%Ln letter(s)", nullptr, n);
    }
    return {};
}

QString component(Component component)
{
    switch (component) {
    case Component::Passage: return AgreementText::tr("Passage");
    case Component::Task: return AgreementText::tr("Task");
    case Component::Direction: return AgreementText::tr("Direction");
    case Component::From: return AgreementText::tr("From");
    case Component::To: return AgreementText::tr("To");
    case Component::Arguments: return AgreementText::tr("Arguments");
    }
    return {};
}

QString codeName(Component component, const QString &name)
{
    if (component != Component::Direction)
        return name;
    QStringList parts = name.split(u", "_s);
    for (QString &part : parts) {
        for (const auto kind : {Direction::Kind::Unchanged, Direction::Kind::Cooperation, Direction::Kind::Unclear})
            part = part == directionWord(kind) ? directionKind(kind) : part;
    }
    return parts.join(u", "_s);
}

QString agreementValue(const AgreementValue &value, Component component)
{
    if (component == Component::Passage)
        return value.coded ? AgreementText::tr("coded") : AgreementText::tr("not coded");
    return value.coded ? codeName(component, value.names) : AgreementText::tr("none");
}

QString coderNames(const QList<Coder> &coders)
{
    QStringList names;
    for (const Coder &coder : coders)
        names.append(coder.name);
    return names.join(u", "_s);
}

} // namespace Kodeks::Display
