// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/session/services.h"

#include <QObject>

namespace Kodeks {

/// Shows what is in the file of the project that is open, before it is handed on.
class ContentsController : public QObject
{
    Q_OBJECT

public:
    ContentsController(const Services &services, QWidget *window);
};

} // namespace Kodeks
