// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/textrange.h"
#include "ui/shell/session/services.h"

#include <QObject>

class QMenu;

namespace Kodeks {

class ActionRegistry;
class CodingController;
class LetterController;
class LetterView;
class Session;

/// The menu on a letter's text and on the labels beside it: what one would do there, the last codings among it.
class LetterMenu : public QObject
{
    Q_OBJECT

public:
    LetterMenu(LetterView &view, const Services &services, LetterController &letters, CodingController &coding);

    void popUp(QPoint global, TextRange target);

private:
    void addCoding(QMenu &menu, TextRange target);
    void addRecent(QMenu &menu, TextRange target);
    void addActions(QMenu &menu, const QStringList &ids);

    LetterView &m_view;
    Session &m_session;
    ActionRegistry &m_actions;
    LetterController &m_letters;
    CodingController &m_coding;
};

} // namespace Kodeks
