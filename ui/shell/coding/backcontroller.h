// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"
#include "core/model/textrange.h"
#include "ui/letter/text/letterplace.h"
#include "ui/shell/session/services.h"

#include <QList>
#include <QObject>

namespace Kodeks {

class LetterController;
class LetterView;

/// Goes back to where one was in the letters before one jumped from there: by hits, passages, a list. Of several jumps
/// between which nothing was done in the letter the first one counts. In the letter Alt+Left is back as long as the
/// cursor stands where the jump has led; afterwards it is the letter's own key again.
class BackController : public QObject
{
    Q_OBJECT

public:
    BackController(LetterView &view, const Services &services, LetterController &letters);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Place
    {
        LetterId letter;
        TextRange selection;
        LetterPlace place;
    };

    void remember();
    void goBack();
    [[nodiscard]] Place here() const;
    /// Whether the cursor stands where the latest jump has led.
    [[nodiscard]] bool isWhereJumped() const;

    LetterView &m_view;
    Session &m_session;
    LetterController &m_letters;
    QList<Place> m_places; ///< the latest last
    Place m_landed;
    bool m_goingBack = false;
};

} // namespace Kodeks
