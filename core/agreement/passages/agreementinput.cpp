// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/passages/agreementinput.h"

#include <utility>

namespace Kodeks {

using namespace Qt::StringLiterals;

QString unitName(Unit unit)
{
    switch (unit) {
    case Unit::Character: return u"character"_s;
    case Unit::Word: return u"word"_s;
    case Unit::Sentence: return u"sentence"_s;
    case Unit::Paragraph: return u"paragraph"_s;
    case Unit::Letter: return u"letter"_s;
    }
    std::unreachable();
}

QString componentName(Component component)
{
    switch (component) {
    case Component::Passage: return u"passage"_s;
    case Component::Task: return u"task"_s;
    case Component::Direction: return u"direction"_s;
    case Component::From: return u"from"_s;
    case Component::To: return u"to"_s;
    case Component::Arguments: return u"arguments"_s;
    }
    std::unreachable();
}

std::optional<Unit> unitFromName(const QString &name)
{
    for (const Unit unit : allUnits) {
        if (unitName(unit) == name)
            return unit;
    }
    return {};
}

std::optional<Component> componentFromName(const QString &name)
{
    for (const Component component : allComponents) {
        if (componentName(component) == name)
            return component;
    }
    return {};
}

} // namespace Kodeks
