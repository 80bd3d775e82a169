// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panels/coding/codebarkeys.h"

#include <QWidget>

class QLabel;

namespace Kodeks {

class CertaintyField;
class Chip;

/// What the code bar notes beside the coding (certainty, good quote, memo), each with its key. Nothing in it takes the
/// focus.
class CodeBarFoot : public QWidget
{
    Q_OBJECT

public:
    explicit CodeBarFoot(QWidget *parent = nullptr);

    void setKeys(const CodeBarKeys &keys);
    /// 1 to 3; 0 for nothing said.
    void setCertainty(int certainty);
    void setGoodQuote(bool good);
    void setMemo(bool some);

signals:
    void certaintyPicked(int certainty); ///< 0: taken away
    void goodQuotePicked(bool good);
    void memoAsked();

private:
    QLabel *m_sure;
    CertaintyField *m_certainty;
    Chip *m_goodQuote;
    Chip *m_memo;
};

} // namespace Kodeks
