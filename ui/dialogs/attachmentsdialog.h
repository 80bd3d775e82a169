// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/letters/readletters.h"

#include <QDialog>

namespace Kodeks {

/// Shows what is attached to e-mails that are about to be imported, and lets it come in as letters or be left out.
/// Rejected: the import is given up.
class AttachmentsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AttachmentsDialog(const QList<LeftOutAttachments> &mails, QWidget *parent = nullptr);

    [[nodiscard]] bool takes() const { return m_takes; }

private:
    void choose(bool take);

    bool m_takes = false;
};

} // namespace Kodeks
