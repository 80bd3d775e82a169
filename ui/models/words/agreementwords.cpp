// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/words/agreementwords.h"

#include "core/model/words.h"
#include "ui/models/words/display.h"

#include <QCoreApplication>
#include <QLocale>

namespace Kodeks::Display {

using namespace Qt::StringLiterals;

QString unit(Unit unit)
{
    switch (unit) {
    case Unit::Character: return QCoreApplication::translate("AgreementWords", "Character");
    case Unit::Word: return QCoreApplication::translate("AgreementWords", "Word");
    case Unit::Sentence: return QCoreApplication::translate("AgreementWords", "Sentence");
    case Unit::Paragraph: return QCoreApplication::translate("AgreementWords", "Paragraph");
    case Unit::Letter: return QCoreApplication::translate("AgreementWords", "Letter");
    }
    return {};
}

QString unitCount(Unit unit, qint64 count)
{
    const int n = int(std::min<qint64>(count, std::numeric_limits<int>::max()));
    switch (unit) {
    case Unit::Character: return QCoreApplication::translate("AgreementWords", "%Ln character(s)", nullptr, n);
    case Unit::Word: return QCoreApplication::translate("AgreementWords", "%Ln word(s)", nullptr, n);
    case Unit::Sentence: return QCoreApplication::translate("AgreementWords", "%Ln sentence(s)", nullptr, n);
    case Unit::Paragraph: return QCoreApplication::translate("AgreementWords", "%Ln paragraph(s)", nullptr, n);
    case Unit::Letter: return QCoreApplication::translate("AgreementWords", "%Ln letter(s)", nullptr, n);
    }
    return {};
}

QString component(Component component)
{
    switch (component) {
    case Component::Passage: return QCoreApplication::translate("AgreementWords", "Passage");
    case Component::Task: return QCoreApplication::translate("AgreementWords", "Task");
    case Component::Direction: return QCoreApplication::translate("AgreementWords", "Direction");
    case Component::From: return QCoreApplication::translate("AgreementWords", "From");
    case Component::To: return QCoreApplication::translate("AgreementWords", "To");
    case Component::Arguments: return QCoreApplication::translate("AgreementWords", "Arguments");
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
        return value.coded ? QCoreApplication::translate("AgreementWords", "coded")
                           : QCoreApplication::translate("AgreementWords", "not coded");
    return value.coded ? codeName(component, value.names) : QCoreApplication::translate("AgreementWords", "none");
}

QString coderNames(const QList<Coder> &coders)
{
    QStringList names;
    for (const Coder &coder : coders)
        names.append(coder.name);
    return names.join(u", "_s);
}

} // namespace Kodeks::Display
