// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/compare/decisions.h"

namespace Kodeks {

/// Asks in dialogs that are modal to their window.
class DialogDecisions : public Decisions
{
public:
    void confirm(QWidget *parent, const Question &question, std::function<void()> agreed) override;
    void editCode(QWidget *parent, const Codebook &codebook, const CodeValue &code,
        std::function<void(CodeValue)> edited) override;
    void chooseTarget(QWidget *parent, const Codebook &codebook, const CodeValue &code, qsizetype passages,
        const MergePreviewer &preview, std::function<void(qint64)> chosen) override;
};

} // namespace Kodeks
