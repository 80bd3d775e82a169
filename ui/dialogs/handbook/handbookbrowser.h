// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/handbook/handbook.h"

#include <QTextBrowser>

namespace Kodeks {

class HandbookPictures;

/// One page of the handbook.
class HandbookBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HandbookBrowser(HandbookPictures &pictures, QWidget *parent = nullptr);

    void showPage(const HandbookPage &page);
    [[nodiscard]] const QString &page() const { return m_page; }
    /// Brings the heading to the top; the page's beginning if there is none.
    void goToHeading(int heading);
    void goToPosition(int position, int length);
    /// Which of the page's headings the reader is below; -1 before the first.
    [[nodiscard]] int headingInSight() const;
    /// Marks what is found on this page.
    void setHits(const QList<int> &positions, int length);

    QVariant loadResource(int type, const QUrl &name) override;

signals:
    void readOn();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    [[nodiscard]] bool isWhereItWent() const;
    [[nodiscard]] int topOf(int position) const;

    HandbookPictures &m_pictures;
    QString m_page;
    QString m_markdown;
    QList<int> m_headings; ///< their places in the document
    QList<int> m_hits;
    int m_hitLength = 0;
    int m_wanted = -1;     ///< the heading that was gone to, which may stand too near the end to come to the top
    int m_wantedAt = 0;    ///< how far was scrolled for it
};

} // namespace Kodeks
