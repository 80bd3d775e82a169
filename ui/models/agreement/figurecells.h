// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/report/agreementreport.h"
#include "ui/models/agreement/figuretable.h"

#include <QMap>

namespace Kodeks {

[[nodiscard]] FigureCell wordCell(const QString &text, const QString &explanation = {});
[[nodiscard]] FigureCell countCell(qint64 count, const QString &explanation);

/// Over which units figures are.
struct FiguresOf
{
    QString what; ///< the component or code
    QString over; ///< "on 210 sentences (all units)"
};

/// Makes the cells of figures, each of which says what it is, and collects what is to be said below their table: why
/// figures are undefined, and what to bear in mind.
class FigureCells
{
public:
    explicit FigureCells(const AgreementReport &report);

    /// Sentences that have that name in quotation marks say the other one instead; before the cells are made.
    void call(const QString &name, const QString &instead);
    /// `name` is the coefficient's.
    [[nodiscard]] FigureCell cell(const QString &name, const Coefficient &figure, const ConfidenceInterval &interval,
        const FiguresOf &of, bool share = false);
    [[nodiscard]] FigureCell cell(Statistic statistic, const AgreementFigures &figures, const FiguresOf &of);

    /// `what` is a component or code, which leads to the place if there is one; sentences that hold of several are told
    /// once.
    void remark(const QString &what, const QStringList &sentences, const std::optional<AgreementPlace> &place = {});
    /// The words lead there wherever a sentence has them in quotation marks.
    void link(const QString &words, const std::optional<AgreementPlace> &place);
    [[nodiscard]] QList<FigureNote> notes() const;

private:
    /// Components or codes of which a sentence holds.
    using Subjects = QList<std::pair<QString, std::optional<AgreementPlace>>>;

    [[nodiscard]] QString told(QString sentence) const;
    void undefined(const QString &reason);
    [[nodiscard]] FigureNote remarkOn(const Subjects &subjects, const QString &sentence) const;
    [[nodiscard]] QList<NoteLink> linksIn(const QString &sentence) const;

    QString m_coders;
    QList<std::pair<QString, QString>> m_called;
    QList<std::pair<QString, int>> m_reasons; ///< with how many figures each
    QMap<QString, Subjects> m_remarks; ///< with the rows each goes with
    QList<NoteLink> m_links;
};

} // namespace Kodeks
